import { instructionKinds } from '@frontdesk/rules'
import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const standingInstruction = pgTable(
  'standing_instruction',
  {
    siteId: siteId(),
    instructionId: uuid('instruction_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    kind: text('kind', { enum: instructionKinds }).notNull(),
    words: text('words').notNull().default(''),
    givenBy: text('given_by').notNull(),
    fromOn: date('from_on'),
    untilOn: date('until_on'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.instructionId] })],
)
