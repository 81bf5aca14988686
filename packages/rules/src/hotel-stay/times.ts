import { type CalendarDate, dateAt, instantOf, nextClock } from '../calendar'
import { type Instant, toMs } from '../instant'
import type { Situation } from '../situation'
import type { Span } from './allocation/room-use'

const DAY_MS = 86_400_000

interface Asked {
  readonly arrival: CalendarDate
  readonly departure: CalendarDate
  readonly useFromAt?: Instant | null | undefined
  readonly useUntilAt?: Instant | null | undefined
}

/** Half-open: the day of departure is no night of the stay, so a stay without one is by day. */
export const nightsBetween = (arrival: CalendarDate, departure: CalendarDate): number =>
  Math.round((toMs(`${departure}T00:00:00.000Z`) - toMs(`${arrival}T00:00:00.000Z`)) / DAY_MS)

export const isByDay = ({ arrival, departure }: Asked): boolean => arrival === departure

/** From the hour of check-in until the hour of check-out; by day from and until the hours agreed. */
export function spanOf(asked: Asked, situation: Situation): Span {
  const { policy, calendar } = situation
  const { arrival, departure, useFromAt, useUntilAt } = asked
  if (isByDay(asked)) return { fromAt: useFromAt ?? '', untilAt: useUntilAt ?? '' }
  return {
    fromAt: instantOf(arrival, policy.checkInClock, calendar.timeZone),
    untilAt: instantOf(departure, policy.checkOutClock, calendar.timeZone),
  }
}

export const today = ({ at, calendar }: Situation): CalendarDate => dateAt(at, calendar.timeZone)

/** Who is not here by then is asked after; who books later than that, a day on. */
export function arrivalDue(asked: Asked, situation: Situation): Instant {
  const { at, policy, calendar } = situation
  if (isByDay(asked)) return spanOf(asked, situation).untilAt
  const due = instantOf(asked.arrival, policy.arrivalHoldClock, calendar.timeZone)
  return due > at ? due : nextClock(at, policy.arrivalHoldClock, calendar.timeZone)
}

/** The hours of a stay by day: both given, in order, and on that day. */
export function hasHours({ arrival, useFromAt, useUntilAt }: Asked, { calendar }: Situation) {
  if (!useFromAt || !useUntilAt || useFromAt >= useUntilAt) return false
  return [useFromAt, useUntilAt].every((at) => dateAt(at, calendar.timeZone) === arrival)
}
