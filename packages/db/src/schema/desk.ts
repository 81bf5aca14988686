import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, siteId, xid8 } from './column'

export const post = pgTable(
  'post',
  {
    siteId: siteId(),
    postId: uuid('post_id').notNull().defaultRandom(),
    role: text('role').notNull(),
    personId: uuid('person_id'),
    deputyId: uuid('deputy_id'),
    sinceAt: instant('since_at').notNull().defaultNow(),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.role] })],
)

export const department = pgTable(
  'department',
  {
    siteId: siteId(),
    departmentId: uuid('department_id').notNull().defaultRandom(),
    kind: text('kind').notNull(),
    headId: uuid('head_id'),
    deputyId: uuid('deputy_id'),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.kind] })],
)

export const absence = pgTable(
  'absence',
  {
    siteId: siteId(),
    absenceId: uuid('absence_id').notNull(),
    personId: uuid('person_id').notNull(),
    fromAt: instant('from_at').notNull(),
    untilAt: instant('until_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.absenceId] })],
)

export const calendarDay = pgTable(
  'calendar_day',
  {
    siteId: siteId(),
    dayId: uuid('day_id').notNull().defaultRandom(),
    day: date('day').notNull(),
    kind: text('kind', { enum: ['off', 'makeUp'] }).notNull(),
    name: text('name'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.day] })],
)

export const policyValue = pgTable(
  'policy_value',
  {
    siteId: siteId(),
    key: text('key').notNull(),
    fromOn: date('from_on').notNull(),
    value: jsonb('value').$type<string | number | boolean>().notNull(),
    clause: text('clause'),
    setBy: uuid('set_by'),
    setAt: instant('set_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.key, table.fromOn] })],
)

export const watchList = pgTable(
  'watch_list',
  {
    siteId: siteId(),
    watchId: uuid('watch_id').notNull(),
    name: jsonb('name').notNull(),
    nameDigest: text('name_digest'),
    phone: jsonb('phone'),
    version: integer('version').notNull().default(1),
    phoneDigest: text('phone_digest'),
    reason: jsonb('reason'),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.watchId] })],
)

export const kiosk = pgTable(
  'kiosk',
  {
    siteId: siteId(),
    kioskId: uuid('kiosk_id').notNull(),
    name: text('name').notNull(),
    tokenHash: text('token_hash').unique(),
    pxPerMm: numeric('px_per_mm', { mode: 'number' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    enrolledAt: instant('enrolled_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.kioskId] })],
)

export const kioskCode = pgTable(
  'kiosk_code',
  {
    siteId: siteId(),
    codeHash: text('code_hash').notNull(),
    kioskId: uuid('kiosk_id').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.codeHash] })],
)

export const deskCall = pgTable(
  'desk_call',
  {
    siteId: siteId(),
    deskCallId: uuid('desk_call_id').notNull(),
    kioskId: uuid('kiosk_id').notNull(),
    screen: text('screen').notNull(),
    calledAt: instant('called_at').notNull().defaultNow(),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by'),
    position: bigint('position', { mode: 'number' })
      .notNull()
      .default(sql`nextval('event_position')`),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.deskCallId] })],
)
