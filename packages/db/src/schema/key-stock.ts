import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const keyStockTaking = pgTable(
  'key_stock_taking',
  {
    siteId: siteId(),
    stockTakingId: uuid('stock_taking_id').notNull(),
    takenAt: instant('taken_at').notNull(),
    takenBy: uuid('taken_by').notNull(),
    strays: text('strays'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.stockTakingId] })],
)

export const keyStockLine = pgTable(
  'key_stock_line',
  {
    siteId: siteId(),
    stockTakingId: uuid('stock_taking_id').notNull(),
    keyId: uuid('key_id').notNull(),
    kind: text('kind').notNull(),
    cabinet: text('cabinet').notNull(),
    hook: integer('hook').notNull(),
    label: text('label').notNull(),
    state: text('state').notNull(),
    hung: boolean('hung').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.stockTakingId, table.keyId] })],
)
