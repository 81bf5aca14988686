import { sql } from 'drizzle-orm'
import { bigint, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId, xid8 } from './column'

export const journal = pgTable(
  'journal',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    sequence: integer('sequence').notNull(),
    at: instant('at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    by: jsonb('by').notNull(),
    command: text('command').notNull(),
    facts: jsonb('facts').notNull(),
    clauses: jsonb('clauses').$type<string[]>().notNull().default([]),
    stateBefore: text('state_before').notNull(),
    stateAfter: text('state_after').notNull(),
    prevHash: text('prev_hash'),
    hash: text('hash').notNull(),
    position: bigint('position', { mode: 'number' })
      .notNull()
      .default(sql`nextval('event_position')`),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId, table.sequence] })],
)

/** A case's last entry as an anchor keeps it: case, sequence, hash. */
export type AnchoredHead = readonly [caseId: string, sequence: number, hash: string]

export const journalAnchor = pgTable(
  'journal_anchor',
  {
    siteId: siteId(),
    day: date('day').notNull(),
    untilXid: xid8('until_xid').notNull(),
    heads: jsonb('heads').$type<AnchoredHead[]>().notNull(),
    previousRoot: text('previous_root'),
    root: text('root').notNull(),
    anchoredAt: instant('anchored_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.day] })],
)

export const outbox = pgTable(
  'outbox',
  {
    siteId: siteId(),
    outboxId: uuid('outbox_id').notNull().defaultRandom(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    nextAt: instant('next_at').defaultNow(),
    claimedUntil: instant('claimed_until'),
    attempts: integer('attempts').notNull().default(0),
    sentAt: instant('sent_at'),
    lastError: text('last_error'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.outboxId] })],
)

/** How far a reader of events has come. */
export const eventCursor = pgTable('event_cursor', {
  name: text('name').primaryKey(),
  cursor: text('cursor').notNull(),
  movedAt: instant('moved_at').notNull().defaultNow(),
})
