import { addToDate, clockAt, dateAt, type Instant } from '@frontdesk/rules'
import { fill } from './fill'
import type { KernelWords } from './kernel-words'

/** Where and when a reader reads: the site's zone, and the moment that counts as now. */
export interface ReadAt {
  readonly timeZone: string
  readonly now: Instant
}

type Worded = Pick<KernelWords, 'time'>

/** `11月23日` of this year, `2026年10月1日` of another; `23 Nov`, `1 Oct 2026`. */
export function dateText({ time }: Worded, instant: Instant, { timeZone, now }: ReadAt): string {
  const date = dateAt(instant, timeZone)
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const isThisYear = date.slice(0, 4) === dateAt(now, timeZone).slice(0, 4)
  const pattern = isThisYear ? time.dayThisYear : time.dayOtherYear
  return fill(pattern, { year, month: time.months[month - 1] ?? '', day })
}

/** 今天, 昨天 or 明天 where it is one of them, else the date. */
export function dayText(words: Worded, instant: Instant, read: ReadAt): string {
  const { time } = words
  const today = dateAt(read.now, read.timeZone)
  const near: Readonly<Record<string, string>> = {
    [today]: time.today,
    [addToDate(today, -1)]: time.yesterday,
    [addToDate(today, 1)]: time.tomorrow,
  }
  return near[dateAt(instant, read.timeZone)] ?? dateText(words, instant, read)
}

/** `11月23日 14:05`; `23 Nov, 14:05`. */
export const momentText = (words: Worded, instant: Instant, read: ReadAt): string =>
  fill(words.time.moment, {
    day: dateText(words, instant, read),
    clock: clockAt(instant, read.timeZone),
  })
