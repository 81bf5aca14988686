/** A moment: ISO-8601 UTC with milliseconds, so that text order is time order. */
export type Instant = string

const MINUTE_MS = 60_000

export const toInstant = (ms: number): Instant => new Date(ms).toISOString()

export const toMs = (instant: Instant): number => Date.parse(instant)

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  toInstant(toMs(instant) + minutes * MINUTE_MS)

export const addHours = (instant: Instant, hours: number): Instant =>
  addMinutes(instant, hours * 60)

export const addDays = (instant: Instant, days: number): Instant => addHours(instant, days * 24)

/** The first of some moments; null when there is none. */
export function earliest(moments: readonly { readonly at: Instant }[]): Instant | null {
  let first: Instant | null = null
  for (const { at } of moments) if (first === null || at < first) first = at
  return first
}

/** The same day and time `years` on; 29 February becomes the 28th. */
export function addYears(instant: Instant, years: number): Instant {
  const date = new Date(instant)
  const month = date.getUTCMonth()
  date.setUTCFullYear(date.getUTCFullYear() + years)
  if (date.getUTCMonth() !== month) date.setUTCDate(0)
  return date.toISOString()
}
