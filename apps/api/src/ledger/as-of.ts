import { z } from 'zod'

/** A moment of the past to look back to; now where it is left out. */
export const AsOf = z.object({ at: z.iso.datetime({ offset: true }).optional() }).default({})
export type AsOf = z.infer<typeof AsOf>

/** The moment in SQL: postings after it do not count. */
export const asOf = `coalesce(($1->>'at')::timestamptz, 'infinity')`
