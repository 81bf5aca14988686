import { sql } from 'drizzle-orm'
import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

const fen = (name: string) => bigint(name, { mode: 'number' }).notNull()

export const drawer = pgTable(
  'drawer',
  {
    siteId: siteId(),
    drawerId: uuid('drawer_id').notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
    retiredAt: instant('retired_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.drawerId] })],
)

export const drawerHold = pgTable(
  'drawer_hold',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    drawerId: uuid('drawer_id').notNull(),
    personId: uuid('person_id').notNull(),
    fromAt: instant('from_at').notNull(),
    signedOffAt: instant('signed_off_at'),
    untilAt: instant('until_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId] })],
)

export const receipt = pgTable(
  'receipt',
  {
    siteId: siteId(),
    year: integer('year').notNull(),
    serial: integer('serial').notNull(),
    receiptNo: text('receipt_no').notNull(),
    caseId: uuid('case_id').notNull(),
    amountFen: fen('amount_fen'),
    purpose: text('purpose').notNull(),
    method: text('method').notNull(),
    account: text('account').notNull(),
    payer: jsonb('payer'),
    paperNo: text('paper_no'),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.year, table.serial] })],
)

export const receiptEnd = pgTable(
  'receipt_end',
  {
    siteId: siteId(),
    receiptNo: text('receipt_no').notNull(),
    kind: text('kind', { enum: ['used', 'voided', 'refunded'] }).notNull(),
    caseId: uuid('case_id').notNull(),
    endedAt: instant('ended_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.receiptNo] })],
)

export const ledgerPosting = pgTable(
  'ledger_posting',
  {
    siteId: siteId(),
    postingId: uuid('posting_id').notNull().defaultRandom(),
    position: bigint('position', { mode: 'number' })
      .notNull()
      .default(sql`nextval('event_position')`),
    caseId: uuid('case_id').notNull(),
    at: instant('at').notNull(),
    debit: text('debit').notNull(),
    credit: text('credit').notNull(),
    amountFen: fen('amount_fen'),
    about: text('about'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.postingId] })],
)
