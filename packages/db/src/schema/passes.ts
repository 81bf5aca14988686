import { bigint, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const pass = pgTable(
  'pass',
  {
    siteId: siteId(),
    kind: text('kind', { enum: ['resident', 'tenant', 'temporary'] }).notNull(),
    serial: integer('serial').notNull(),
    passNo: text('pass_no').notNull(),
    caseId: uuid('case_id').notNull(),
    unitId: uuid('unit_id'),
    holder: jsonb('holder').notNull(),
    idType: text('id_type').notNull(),
    idNumber: jsonb('id_number').notNull(),
    status: text('status', {
      enum: ['active', 'expired', 'returned', 'lost', 'revoked'],
    }).notNull(),
    statusAt: instant('status_at').notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
    depositFen: bigint('deposit_fen', { mode: 'number' }).notNull().default(0),
    depositReceiptNo: text('deposit_receipt_no'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.kind, table.serial] })],
)

export const rentalUnit = pgTable(
  'rental_unit',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    leaseFrom: date('lease_from').notNull(),
    leaseUntil: date('lease_until').notNull(),
    listedAt: instant('listed_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId] })],
)
