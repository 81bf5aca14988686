import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

/** A span of time, half-open: `["2026-11-23 14:00:00+08","2026-11-24 12:00:00+08")`. */
const span = customType<{ data: string }>({ dataType: () => 'tstzrange' })
const mark = (name: string) => boolean(name).notNull().default(false)

export const room = pgTable(
  'room',
  {
    siteId: siteId(),
    roomId: uuid('room_id').notNull(),
    serial: bigint('serial', { mode: 'number' }).notNull().default(sql`nextval('room_serial')`),
    roomNo: text('room_no').notNull(),
    roomClass: text('room_class', { enum: ['standard', 'superior', 'deluxe', 'suite'] }).notNull(),
    floor: integer('floor').notNull(),
    beds: integer('beds').notNull(),
    isNearDesk: mark('is_near_desk'),
    isQuiet: mark('is_quiet'),
    isCorner: mark('is_corner'),
    hasLargeBed: mark('has_large_bed'),
    connectsWithId: uuid('connects_with_id'),
    rateFen: bigint('rate_fen', { mode: 'number' }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    retiredAt: instant('retired_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.roomId] })],
)

export const roomNight = pgTable(
  'room_night',
  {
    siteId: siteId(),
    roomNightId: uuid('room_night_id').notNull().defaultRandom(),
    roomId: uuid('room_id').notNull(),
    roomSerial: bigint('room_serial', { mode: 'number' }).notNull(),
    night: date('night'),
    during: span('during').notNull(),
    caseId: uuid('case_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.roomNightId] })],
)

export const guestHistory = pgTable(
  'guest_history',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    documentDigest: text('document_digest'),
    arrival: date('arrival').notNull(),
    roomNos: text('room_nos').notNull(),
    checkedInAt: instant('checked_in_at').notNull(),
    checkedOutAt: instant('checked_out_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId] })],
)

export const signatory = pgTable(
  'signatory',
  {
    siteId: siteId(),
    signatoryId: uuid('signatory_id').notNull(),
    name: text('name').notNull(),
    title: text('title').notNull(),
    maySign: text('may_sign').array().notNull(),
    discountMaxPercent: integer('discount_max_percent').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.signatoryId] })],
)

export const rateContract = pgTable(
  'rate_contract',
  {
    siteId: siteId(),
    contractNo: text('contract_no').notNull(),
    kind: text('kind', { enum: ['company', 'agency'] }).notNull(),
    partyName: text('party_name').notNull(),
    rates: jsonb('rates').$type<Readonly<Record<string, number>>>().notNull(),
    creditFen: bigint('credit_fen', { mode: 'number' }),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.contractNo] })],
)
