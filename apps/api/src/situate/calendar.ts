import type { ReadAnswer } from '@frontdesk/db'
import type { Calendar } from '@frontdesk/rules'
import type { Desk } from '../context'

/** The site's calendar: the one just read, else the one kept since it last changed. */
export function calendarOf({ calendars }: Desk, { site, calendar }: ReadAnswer): Calendar {
  if (!site) throw new Error('A calendar belongs to a site')
  const kept = calendars.get(site.siteId)
  if (!calendar && kept) return kept.calendar
  const read: Calendar = {
    timeZone: site.timeZone,
    daysOff: new Set(calendar?.daysOff),
    makeUpDays: new Set(calendar?.makeUpDays),
    knownYears: new Set(calendar?.knownYears),
  }
  calendars.set(site.siteId, { version: site.calendarVersion, calendar: read })
  return read
}

export const knownCalendars = ({ calendars }: Desk): Record<string, number> =>
  Object.fromEntries([...calendars].map(([siteId, { version }]) => [siteId, version]))
