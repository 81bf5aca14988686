import { fill } from '@frontdesk/messages/fill'
import type { Language } from '../app/preferences'
import type { TimeWords } from '../words/words'
import { wallTime } from './zone'

const dayMs = 86_400_000
const two = (value: number) => String(value).padStart(2, '0')

export interface Reader {
  readonly language: Language
  readonly zone: string
  readonly words: TimeWords
}

/** `14:05` on the site's clocks. */
export function clockText(instant: number, zone: string): string {
  const { hour, minute } = wallTime(instant, zone)
  return `${two(hour)}:${two(minute)}`
}

/** `11月23日` of this year, `2026年10月1日` of another; `23 Nov`, `1 Oct 2026` in English. */
export function dateText(instant: number, now: number, { zone, words }: Reader): string {
  const { year, month, day } = wallTime(instant, zone)
  const isThisYear = year === wallTime(now, zone).year
  return fill(isThisYear ? words.dayThisYear : words.dayOtherYear, {
    year,
    month: words.months[month - 1] ?? '',
    day,
  })
}

/** 今天, 昨天 or 明天, else the date. */
export function dayText(instant: number, now: number, reader: Reader): string {
  const { date } = wallTime(instant, reader.zone)
  if (date === wallTime(now, reader.zone).date) return reader.words.today
  if (date === wallTime(now - dayMs, reader.zone).date) return reader.words.yesterday
  if (date === wallTime(now + dayMs, reader.zone).date) return reader.words.tomorrow
  return dateText(instant, now, reader)
}

/** A whole moment: `11月23日 14:05`, `23 Nov, 14:05`. */
export const momentText = (instant: number, now: number, reader: Reader): string =>
  fill(reader.words.moment, {
    day: dateText(instant, now, reader),
    clock: clockText(instant, reader.zone),
  })

/** The moment as short as it may be: the time alone today, else with the day before it. */
export function shortMoment(instant: number, now: number, reader: Reader): string {
  const text = dayText(instant, now, reader)
  const clock = clockText(instant, reader.zone)
  return text === reader.words.today ? clock : `${text} ${clock}`
}

/** A whole moment with 今天, 昨天 or 明天 before it, where one of them fits. */
export function longMoment(instant: number, now: number, reader: Reader): string {
  const day = dayText(instant, now, reader)
  const moment = momentText(instant, now, reader)
  return day === dateText(instant, now, reader) ? moment : `${day} · ${moment}`
}

export function weekdayText(instant: number, reader: Reader): string {
  return new Intl.DateTimeFormat(reader.language, {
    timeZone: reader.zone,
    weekday: 'long',
  }).format(instant)
}
