import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const doorKey = pgTable(
  'door_key',
  {
    siteId: siteId(),
    keyId: uuid('key_id').notNull(),
    kind: text('kind', { enum: ['vacant', 'entrusted', 'equipment', 'other'] }).notNull(),
    building: text('building'),
    floor: integer('floor'),
    unitId: uuid('unit_id'),
    cabinet: text('cabinet').notNull(),
    hook: integer('hook').notNull(),
    label: text('label').notNull(),
    consentAt: instant('consent_at'),
    reservedUntil: instant('reserved_until'),
    createdAt: instant('created_at').notNull().defaultNow(),
    retiredAt: instant('retired_at'),
    roomId: uuid('room_id'),
    opens: text('opens'),
    pieces: integer('pieces').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.keyId] })],
)

export const keyHolding = pgTable(
  'key_holding',
  {
    siteId: siteId(),
    holdingId: uuid('holding_id').notNull().defaultRandom(),
    keyId: uuid('key_id').notNull(),
    caseId: uuid('case_id').notNull(),
    takenAt: instant('taken_at').notNull(),
    lostAt: instant('lost_at'),
    backAt: instant('back_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.holdingId] })],
)
