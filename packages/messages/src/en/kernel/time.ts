import type { KernelWords } from '../../kernel-words'

export const time: KernelWords['time'] = {
  left: '{span} left',
  over: '{span} over',
  daysHours: '{days} d {hours} h',
  hoursMinutes: '{hours} h {minutes} min',
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  dayThisYear: '{day} {month}',
  dayOtherYear: '{day} {month} {year}',
  moment: '{day}, {clock}',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

export const week: KernelWords['week'] = {
  workdays: 'working days',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  through: '{first} to {last}',
}

export const units: KernelWords['units'] = {
  Minutes: { one: '{count} min', other: '{count} min' },
  Hours: { one: '{count} h', other: '{count} h' },
  Days: { one: '{count} day', other: '{count} days' },
  Months: { one: '{count} month', other: '{count} months' },
  Years: { one: '{count} year', other: '{count} years' },
}
