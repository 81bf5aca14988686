import { sql } from 'drizzle-orm'
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const parcel = pgTable(
  'parcel',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    status: text('status', {
      enum: ['arrived', 'kept', 'collected', 'returned', 'refused'],
    }).notNull(),
    place: text('place'),
    carrier: text('carrier').notNull(),
    trackingNo: text('tracking_no'),
    trackingKey: text('tracking_key').generatedAlwaysAs(sql`tracking_key_of(carrier, tracking_no)`),
    codeDigest: text('code_digest'),
    arrivedAt: instant('arrived_at').notNull(),
    leftAt: instant('left_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId] })],
)
