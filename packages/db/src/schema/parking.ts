import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const parkingSpace = pgTable(
  'parking_space',
  {
    siteId: siteId(),
    spaceId: uuid('space_id').notNull(),
    spaceNo: text('space_no').notNull(),
    zone: text('zone'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
    retiredAt: instant('retired_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.spaceId] })],
)

export const parkingHold = pgTable(
  'parking_hold',
  {
    siteId: siteId(),
    holdId: uuid('hold_id').notNull().defaultRandom(),
    spaceId: uuid('space_id').notNull(),
    caseId: uuid('case_id').notNull(),
    takenAt: instant('taken_at').notNull(),
    untilOn: date('until_on').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.holdId] })],
)
