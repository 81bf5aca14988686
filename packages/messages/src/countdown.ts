import { type Instant, toMs } from '@frontdesk/rules'
import { fill } from './fill'
import type { KernelWords } from './kernel-words'

const twoDigits = (count: number) => String(count).padStart(2, '0')

/** `剩 4 天 20 时`, `剩 1 时 55 分`, `剩 11:52`; past the moment `超 26:14`. */
export function countdownText(
  { time }: Pick<KernelWords, 'time'>,
  dueAt: Instant,
  now: Instant,
): string {
  const ms = toMs(dueAt) - toMs(now)
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000)
  const span = spanText(time, seconds)
  return fill(ms >= 0 ? time.left : time.over, { span })
}

function spanText(time: KernelWords['time'], seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours >= 24) return fill(time.daysHours, { days: Math.floor(hours / 24), hours: hours % 24 })
  if (hours >= 1) return fill(time.hoursMinutes, { hours, minutes: twoDigits(minutes % 60) })
  return `${minutes}:${twoDigits(seconds % 60)}`
}
