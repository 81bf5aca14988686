import { fill } from '@frontdesk/messages/fill'
import type { TimeWords } from '../words/words'

/** How a due moment stands: within time, close, or past. */
export type Tone = 'calm' | 'soon' | 'late'

const minute = 60_000
export const soonMs = 30 * minute

/** Amber from 30 minutes before, or from the last tenth of the whole span, if that is shorter. */
export function toneOf(now: number, dueAt: string, openedAt?: string): Tone {
  const due = Date.parse(dueAt)
  if (now > due) return 'late'
  const span = openedAt ? due - Date.parse(openedAt) : Number.POSITIVE_INFINITY
  const warnMs = span > 0 ? Math.min(soonMs, span / 10) : soonMs
  return due - now <= warnMs ? 'soon' : 'calm'
}

const two = (value: number) => String(value).padStart(2, '0')

function spanText(words: TimeWords, seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  if (hours >= 24) {
    return fill(words.daysHours, { days: Math.floor(hours / 24), hours: hours % 24 })
  }
  if (hours >= 1) return fill(words.hoursMinutes, { hours, minutes: two(minutes) })
  return `${minutes}:${two(seconds % 60)}`
}

/** What is left until a due moment, or how long it is over: `剩 1 时 55 分`, `超 26:14`. */
export function countdownText(words: TimeWords, now: number, dueAt: string): string {
  const leftMs = Date.parse(dueAt) - now
  return leftMs >= 0
    ? fill(words.left, { span: spanText(words, Math.ceil(leftMs / 1000)) })
    : fill(words.over, { span: spanText(words, Math.floor(-leftMs / 1000)) })
}
