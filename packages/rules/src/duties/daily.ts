import { isWorkingDay } from '../calendar'
import { addMinutes } from '../instant'
import { clockOn, type Day, type Duty, daysOn, startOf, untilClock } from './duty'

/** R0-5: the desk is looked over before it opens, on holidays too. */
const deskCheck: Duty = {
  clause: 'R0-5',
  reportClause: null,
  owners: ['receptionist'],
  turnOn: (day) => {
    const { deskOpensClock, deskCheckMinutes } = day.policy
    const opensAt = addMinutes(clockOn(day, deskOpensClock), -deskCheckMinutes)
    return untilClock(opensAt, deskOpensClock, day)
  },
}

/** R2-4.3: what was recorded since the last review, so that no evening is left out. */
const dailyReview: Duty = {
  clause: 'R2-4.3',
  reportClause: null,
  owners: ['supervisor'],
  turnOn: (day) => since(day, daysOn(day, -1), day.policy.dailyReviewClock),
}

/** R7-4.6.2.2: what the desk took while the cashier was away, on each day that the cashier works. */
const feesHandOver: Duty = {
  clause: 'R7-4.6.2.2',
  reportClause: null,
  owners: ['receptionist'],
  isKept: ({ deskCollectsOffHours }) => deskCollectsOffHours,
  turnOn: (day) => {
    if (!works(day)) return null
    let before = daysOn(day, -1)
    while (!works(before)) before = daysOn(before, -1)
    const isCalendarUnknown = !day.calendar.knownYears.has(Number(day.date.slice(0, 4)))
    return { ...since(day, before, day.policy.cashierHandOverClock), isCalendarUnknown }
  },
}

/** R7-3.2: the stewards hear of the day's letters and papers, where the desk handles mail. */
const ordinaryMail: Duty = {
  clause: 'R7-3.2',
  reportClause: null,
  owners: ['receptionist'],
  isKept: ({ deskHandlesMail }) => deskHandlesMail,
  turnOn: (day) => untilClock(startOf(day), day.policy.ordinaryMailClock, day),
}

/** R7-4.2.4.2: in one hour of the day they hear of what was registered and of parcels. */
const parcelNotice: Duty = {
  clause: 'R7-4.2.4.2',
  reportClause: null,
  owners: ['receptionist'],
  isKept: ({ deskHandlesMail }) => deskHandlesMail,
  turnOn: (day) => {
    const { parcelNoticeFromClock, parcelNoticeUntilClock } = day.policy
    return untilClock(clockOn(day, parcelNoticeFromClock), parcelNoticeUntilClock, day)
  },
}

const works = ({ date, calendar }: Day) => isWorkingDay(date, calendar)

/** Done in the course of the day until `clock`; about what came in since that clock of `before`. */
function since(day: Day, before: Day, clock: string) {
  const turn = untilClock(startOf(day), clock, day)
  const { dueAt: from } = untilClock(startOf(before), clock, before)
  return { ...turn, period: { from, until: turn.dueAt } }
}

export const dailyDuties = {
  deskCheck,
  dailyReview,
  ordinaryMail,
  parcelNotice,
  feesHandOver,
} as const
