import { sql } from 'drizzle-orm'
import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId, xid8 } from './column'

/** What changed in a register; append-only. */
export const registerEntry = pgTable(
  'register_entry',
  {
    siteId: siteId(),
    position: bigint('position', { mode: 'number' })
      .notNull()
      .default(sql`nextval('register_position')`),
    register: text('register').notNull(),
    subjectId: uuid('subject_id').notNull(),
    unitId: uuid('unit_id'),
    at: instant('at').notNull().defaultNow(),
    by: uuid('by'),
    what: text('what').notNull(),
    was: jsonb('was'),
    isNow: jsonb('is_now'),
    sourceId: uuid('source_id'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.position] })],
)

/** That a register changed, in the order of all events. */
export const registerEvent = pgTable(
  'register_event',
  {
    siteId: siteId(),
    position: bigint('position', { mode: 'number' })
      .notNull()
      .default(sql`nextval('event_position')`),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.position] })],
)

export const archiveImport = pgTable(
  'archive_import',
  {
    siteId: siteId(),
    importId: uuid('import_id').notNull(),
    by: uuid('by').notNull(),
    at: instant('at').notNull().defaultNow(),
    fileName: text('file_name').notNull(),
    list: jsonb('list'),
    report: jsonb('report').notNull(),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull(),
    appliedAt: instant('applied_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.importId] })],
)
