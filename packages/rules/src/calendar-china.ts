import type { Calendar, CalendarDate } from './calendar'
import { addToDate } from './calendar'

/** One public holiday as the State Council announces it: days off in a row, and days to make up. */
export interface Holiday {
  readonly id: string
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly makeUpDays: readonly CalendarDate[]
}

/** China's public holidays 2024 to 2026, the filling of a new site's calendar table. */
export const chinaHolidays: readonly Holiday[] = [
  { id: 'new-year', from: '2024-01-01', until: '2024-01-01', makeUpDays: [] },
  {
    id: 'spring-festival',
    from: '2024-02-10',
    until: '2024-02-17',
    makeUpDays: ['2024-02-04', '2024-02-18'],
  },
  { id: 'qingming', from: '2024-04-04', until: '2024-04-06', makeUpDays: ['2024-04-07'] },
  {
    id: 'labour-day',
    from: '2024-05-01',
    until: '2024-05-05',
    makeUpDays: ['2024-04-28', '2024-05-11'],
  },
  { id: 'dragon-boat', from: '2024-06-10', until: '2024-06-10', makeUpDays: [] },
  { id: 'mid-autumn', from: '2024-09-15', until: '2024-09-17', makeUpDays: ['2024-09-14'] },
  {
    id: 'national-day',
    from: '2024-10-01',
    until: '2024-10-07',
    makeUpDays: ['2024-09-29', '2024-10-12'],
  },
  { id: 'new-year', from: '2025-01-01', until: '2025-01-01', makeUpDays: [] },
  {
    id: 'spring-festival',
    from: '2025-01-28',
    until: '2025-02-04',
    makeUpDays: ['2025-01-26', '2025-02-08'],
  },
  { id: 'qingming', from: '2025-04-04', until: '2025-04-06', makeUpDays: [] },
  { id: 'labour-day', from: '2025-05-01', until: '2025-05-05', makeUpDays: ['2025-04-27'] },
  { id: 'dragon-boat', from: '2025-05-31', until: '2025-06-02', makeUpDays: [] },
  {
    id: 'national-day-mid-autumn',
    from: '2025-10-01',
    until: '2025-10-08',
    makeUpDays: ['2025-09-28', '2025-10-11'],
  },
  { id: 'new-year', from: '2026-01-01', until: '2026-01-03', makeUpDays: ['2026-01-04'] },
  {
    id: 'spring-festival',
    from: '2026-02-15',
    until: '2026-02-23',
    makeUpDays: ['2026-02-14', '2026-02-28'],
  },
  { id: 'qingming', from: '2026-04-04', until: '2026-04-06', makeUpDays: [] },
  { id: 'labour-day', from: '2026-05-01', until: '2026-05-05', makeUpDays: ['2026-05-09'] },
  { id: 'dragon-boat', from: '2026-06-19', until: '2026-06-21', makeUpDays: [] },
  { id: 'mid-autumn', from: '2026-09-25', until: '2026-09-27', makeUpDays: [] },
  {
    id: 'national-day',
    from: '2026-10-01',
    until: '2026-10-07',
    makeUpDays: ['2026-09-20', '2026-10-10'],
  },
]

/** The years that the table above covers: other years count Monday to Friday. */
export const chinaKnownYears: readonly number[] = [2024, 2025, 2026]

const daysOf = ({ from, until }: Holiday): CalendarDate[] => {
  const days = []
  for (let day = from; day <= until; day = addToDate(day, 1)) days.push(day)
  return days
}

export const chinaCalendar = (timeZone = 'Asia/Shanghai'): Calendar => ({
  timeZone,
  daysOff: new Set(chinaHolidays.flatMap(daysOf)),
  makeUpDays: new Set(chinaHolidays.flatMap(({ makeUpDays }) => makeUpDays)),
  knownYears: new Set(chinaKnownYears),
})
