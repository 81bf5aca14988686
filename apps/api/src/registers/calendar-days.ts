import { noteChanges, tables, withSite } from '@frontdesk/db'
import { addToDate, chinaHolidays } from '@frontdesk/rules'
import { between, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { archiveImporters } from '../archive/who-may'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import { storableText } from '../text'
import type { CalendarDay } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'

const { calendarDay } = tables

const daysMax = 62
const day = z.iso.date({ error: 'date-impossible' })

const span = { from: day, until: day }
const isForward = ({ from, until }: { readonly from: string; readonly until: string }) =>
  from <= until && addToDate(from, daysMax) > until
const backward = { error: 'until-before-from', path: ['until'] }

export const DaySpan = z.object(span).refine(isForward, backward)
export const DaysSet = z
  .object({
    ...span,
    kind: z.enum(['off', 'makeUp'], { error: 'required' }),
    name: storableText(40),
  })
  .refine(isForward, backward)
type DaysSet = z.infer<typeof DaysSet>

const runsMax = 60

/** Several at once, all or none of them; of no day two things are said. */
export const DaysEntered = z
  .object({ days: z.array(DaysSet).min(1).max(runsMax) })
  .refine(({ days }) => isOnce(days.flatMap(datesIn)), { error: 'day-twice' })

const isOnce = (days: readonly string[]) => new Set(days).size === days.length

const datesIn = ({ from, until }: z.infer<typeof DaySpan>): string[] => {
  const days = []
  for (let each = from; each <= until; each = addToDate(each, 1)) days.push(each)
  return days
}

/** Makes days off, or days to make up, of all from one to another; what they were before is over. */
export const setDays = (known: Known, set: DaysSet): Promise<void> => keepDays(known, daysOf(set))

/** The same for what was announced of a year, all or none of it. */
export const enterDays = (known: Known, sets: readonly DaysSet[]): Promise<void> =>
  keepDays(known, sets.flatMap(daysOf))

const daysOf = ({ kind, name, ...of }: DaysSet): CalendarDay[] =>
  datesIn(of).map((each) => ({ day: each, kind, name }))

/** Takes in a year's holidays as the State Council announced them; days of the site's own stay. */
export const takeHolidays = (known: Known, year: number): Promise<void> =>
  keepDays(
    known,
    chinaHolidays
      .filter(({ from }) => from.startsWith(`${year}-`))
      .flatMap(({ id, from, until, makeUpDays }) => [
        ...datesIn({ from, until }).map((each) => ({ day: each, kind: 'off' as const, name: id })),
        ...makeUpDays.map((each) => ({ day: each, kind: 'makeUp' as const, name: id })),
      ]),
  )

async function keepDays(known: Known, days: readonly CalendarDay[]): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: archiveImporters })
  if (days.length === 0) return
  const { siteId } = site
  await withSite(known.desk.database, siteId, async (tx) => {
    const dates = days.map(({ day: on }) => on)
    const before = await tx.select().from(calendarDay).where(inArray(calendarDay.day, dates))
    const rows = await tx
      .insert(calendarDay)
      .values(days.map((each) => ({ siteId, ...each })))
      .onConflictDoUpdate({
        target: [calendarDay.siteId, calendarDay.day],
        set: { kind: sql`excluded.kind`, name: sql`excluded.name` },
      })
      .returning()
    const changes = rows.map((row) => {
      const was = before.find(({ day: on }) => on === row.day)
      const what = was ? ('changed' as const) : ('added' as const)
      return { ...entryOf(row), what, was: was ? toldOf(was) : null, isNow: toldOf(row) }
    })
    await noteChanges(tx, { personId: sender.personId ?? '', at: now }, changes)
  })
}

type Row = typeof calendarDay.$inferSelect

const entryOf = ({ dayId }: Row) => ({ register: 'calendar', subjectId: dayId, unitId: null })
const toldOf = ({ day: on, kind, name }: Row): CalendarDay => ({ day: on, kind, name })

/** Makes days ordinary again. */
export async function clearDays(known: Known, { from, until }: z.infer<typeof DaySpan>) {
  const { site, sender, now } = await ask<null>(known, { roles: archiveImporters })
  await withSite(known.desk.database, site.siteId, async (tx) => {
    const gone = await tx
      .delete(calendarDay)
      .where(between(calendarDay.day, from, until))
      .returning()
    await noteChanges(
      tx,
      { personId: sender.personId ?? '', at: now },
      gone.map((row) => ({ ...entryOf(row), what: 'removed', was: toldOf(row), isNow: null })),
    )
  })
}

const daysSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'day', d.day, 'kind', d.kind, 'name', d.name) order by d.day), '[]')
  from calendar_day d`

/** Every day that is not as its weekday says, in order. */
export async function listDays(
  known: Known,
  roles: readonly string[],
): Promise<readonly CalendarDay[]> {
  return (await ask<readonly CalendarDay[]>(known, { roles, loader: daysSql })).world
}

export function calendarSheet(days: readonly CalendarDay[], { messages }: Telling): Sheet {
  const { title, fields, kinds, holidays } = messages.desk.registers.calendar
  return {
    name: title,
    columns: [date(fields.day), text(fields.kind), text(fields.name, 20)],
    rows: days.map(({ day: on, kind, name }) => [
      on,
      kinds[kind],
      name && (holidays[name] ?? name),
    ]),
  }
}
