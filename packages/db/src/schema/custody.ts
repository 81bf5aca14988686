import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const custodyDevice = pgTable(
  'custody_device',
  {
    siteId: siteId(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['remote', 'gasCard'] }).notNull(),
    deviceNo: text('device_no').notNull(),
    place: text('place', { enum: ['desk', 'purchaser', 'missing'] })
      .notNull()
      .default('desk'),
    takenAt: instant('taken_at').notNull(),
    backAt: instant('back_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.caseId] })],
)

export const batchListing = pgTable(
  'batch_listing',
  {
    siteId: siteId(),
    listingId: uuid('listing_id').notNull().defaultRandom(),
    batchId: uuid('batch_id').notNull(),
    requestId: uuid('request_id').notNull(),
    listedAt: instant('listed_at').notNull(),
    overAt: instant('over_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.listingId] })],
)
