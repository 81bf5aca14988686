import { type Day, type Duty, daysOn, endOf, startOf, type Turn, weekdayOf } from './duty'

/** R2-4.9: on Monday the manager reviews the week that has ended. */
const weeklyReview: Duty = {
  clause: 'R2-4.9',
  reportClause: null,
  owners: ['manager'],
  turnOn: (day) =>
    weekdayOf(day) === 'monday'
      ? { ...wholeDay(day), period: { from: startOf(daysOn(day, -7)), until: startOf(day) } }
      : null,
}

/** R7-4.11.1.2: electricity and gas are bought for all who have asked, once a week. */
const utilityPurchase: Duty = {
  clause: 'R7-4.11.1.2',
  reportClause: null,
  owners: ['purchaser'],
  turnOn: (day) =>
    weekdayOf(day) === day.policy.utilityPurchaseWeekday
      ? { ...wholeDay(day), period: null }
      : null,
}

// A day that is named without a time of day lasts until midnight; a holiday does not move it.
const wholeDay = (day: Day): Omit<Turn, 'period'> => ({
  opensAt: startOf(day),
  dueAt: endOf(day),
  reportDueAt: null,
  isCalendarUnknown: false,
})

export const weeklyDuties = { weeklyReview, utilityPurchase } as const
