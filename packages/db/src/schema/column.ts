import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A moment; JavaScript keeps milliseconds of it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const siteId = () => uuid('site_id').notNull()

/** A transaction's number, 64 bits wide, as text. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })
