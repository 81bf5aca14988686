import { customType, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const attachment = pgTable(
  'attachment',
  {
    siteId: siteId(),
    attachmentId: uuid('attachment_id').notNull(),
    caseId: uuid('case_id'),
    mediaType: text('media_type').notNull(),
    byteCount: integer('byte_count').notNull(),
    content: bytes('content').notNull(),
    keptBy: uuid('kept_by').notNull(),
    keptAt: instant('kept_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.attachmentId] })],
)
