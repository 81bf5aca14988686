import { addToDate, dateAt, instantOf, nextClock } from '../calendar'
import type { Instant } from '../instant'
import type { Situation } from '../situation'
import { isAccountable, type MailKind } from './kinds'

export interface Notice {
  /** When telling the steward begins; ordinary mail is told at any time. */
  readonly notifyFromAt: Instant | null
  readonly notifyDueAt: Instant
}

/** When the steward is told of what arrives now: R7-3.2 the next morning, R7-4.2.4.2 the same evening. */
export function noticeOf(kind: MailKind, { at, policy, calendar }: Situation): Notice {
  const { timeZone } = calendar
  if (!isAccountable(kind)) {
    return { notifyFromAt: null, notifyDueAt: nextClock(at, policy.ordinaryMailClock, timeZone) }
  }
  const today = dateAt(at, timeZone)
  const isOver = at > instantOf(today, policy.parcelNoticeUntilClock, timeZone)
  const date = isOver ? addToDate(today, 1) : today
  return {
    notifyFromAt: instantOf(date, policy.parcelNoticeFromClock, timeZone),
    notifyDueAt: instantOf(date, policy.parcelNoticeUntilClock, timeZone),
  }
}
