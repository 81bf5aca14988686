import { sql } from 'drizzle-orm'
import { boolean, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const caseFile = pgTable(
  'case_file',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    procedure: text('procedure').notNull(),
    number: text('number').notNull(),
    numberSeries: text('number_series')
      .notNull()
      .generatedAlwaysAs(sql`regexp_replace(number, '[0-9]+$', '')`),
    numberSerial: integer('number_serial')
      .notNull()
      .generatedAlwaysAs(sql`substring(number from '[0-9]+$')::integer`),
    state: text('state').notNull(),
    context: jsonb('context').notNull(),
    holderRole: text('holder_role'),
    holderPersonId: uuid('holder_person_id'),
    department: text('department'),
    unitId: uuid('unit_id'),
    title: jsonb('title'),
    policy: jsonb('policy').notNull().default({}),
    dueAt: instant('due_at'),
    dueKind: text('due_kind'),
    claimedUntil: instant('claimed_until'),
    openedAt: instant('opened_at').notNull(),
    openedBy: jsonb('opened_by').notNull(),
    endedAt: instant('ended_at'),
    version: integer('version').notNull(),
    headHash: text('head_hash').notNull(),
    headRecordedAt: instant('head_recorded_at').notNull(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId] })],
)

export const caseLink = pgTable(
  'case_link',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    linkedId: uuid('linked_id').notNull(),
    kind: text('kind').notNull(),
    linkedAt: instant('linked_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId, table.linkedId] })],
)

export const commandAnswer = pgTable(
  'command_answer',
  {
    siteId: siteId(),
    commandId: uuid('command_id').notNull(),
    caseId: uuid('case_id').notNull(),
    value: jsonb('value').notNull(),
    answeredAt: instant('answered_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.commandId] })],
)

export const badge = pgTable(
  'badge',
  {
    siteId: siteId(),
    badgeId: uuid('badge_id').notNull().defaultRandom(),
    badgeNo: integer('badge_no').notNull(),
    caseId: uuid('case_id').notNull(),
    takenAt: instant('taken_at').notNull(),
    freedAt: instant('freed_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.badgeId] })],
)

export const dispatchNumber = pgTable(
  'dispatch_number',
  {
    siteId: siteId(),
    day: date('day').notNull(),
    serial: integer('serial').notNull(),
    caseId: uuid('case_id').notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.day, table.serial] })],
)

export const subjectKey = pgTable(
  'subject_key',
  {
    siteId: siteId(),
    keyId: uuid('key_id').notNull(),
    subjectKind: text('subject_kind', {
      enum: ['case', 'person', 'watch', 'attachment'],
    }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    wrapped: text('wrapped').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.keyId] })],
)

export const erasure = pgTable(
  'erasure',
  {
    siteId: siteId(),
    keyId: uuid('key_id').notNull(),
    reason: text('reason').notNull(),
    erasedAt: instant('erased_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.keyId] })],
)

/** One row: which master key sealed this database, by a keyed hash of it. */
export const masterKey = pgTable('master_key', {
  onlyOne: boolean('only_one').primaryKey().default(true),
  fingerprint: text('fingerprint').notNull(),
})
