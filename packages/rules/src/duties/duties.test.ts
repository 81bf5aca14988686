import { describe, expect, test } from 'vitest'
import { clockAt, dateAt } from '../calendar'
import { chinaCalendar } from '../calendar-china'
import { addMinutes } from '../instant'
import { defaultPolicy, type Policy } from '../policy'
import { type DutyId, type DutyTask, dutiesBetween } from './index'

const calendar = chinaCalendar()
const shanghai = (date: string, clock = '00:00') => new Date(`${date}T${clock}+08:00`).toISOString()

const tasksOf = (
  duty: DutyId,
  [from, until]: readonly [string, string],
  policy?: Partial<Policy>,
) =>
  dutiesBetween(shanghai(from), shanghai(until), {
    policy: { ...defaultPolicy, ...policy },
    calendar,
  }).filter((task) => task.duty === duty)

const twoYears = ['2027-01-01', '2029-01-01'] as const
const only = (tasks: readonly DutyTask[]): DutyTask => {
  const [task] = tasks
  if (!task || tasks.length > 1) throw new Error(`${tasks.length} tasks`)
  return task
}

/** As the site reads it: `03-02 09:00`. */
const wall = (instant: string | null | undefined) =>
  instant && `${dateAt(instant, 'Asia/Shanghai').slice(5)} ${clockAt(instant, 'Asia/Shanghai')}`

const lastMinute = (instant: string | null) => instant && wall(addMinutes(instant, -1))
const times = ({ opensAt, dueAt, reportDueAt }: DutyTask) => [opensAt, dueAt, reportDueAt].map(wall)
const looksBackOn = ({ period }: DutyTask) => [wall(period?.from), wall(period?.until)]

describe('R0-5: the desk is looked over every day before it opens', () => {
  test('on each of 731 days, holidays too', () => {
    const tasks = tasksOf('deskCheck', twoYears)

    expect(tasks).toHaveLength(731)
    expect(new Set(tasks.map(({ dutyOn }) => dutyOn)).size).toBe(731)
    expect(tasks[0]).toMatchObject({ clause: 'R0-5', owners: ['receptionist'] })
    expect(
      new Set(
        tasks.map(({ opensAt, dueAt }) => `${wall(opensAt)?.slice(6)} ${wall(dueAt)?.slice(6)}`),
      ),
    ).toEqual(new Set(['08:00 08:30']))
  })

  test('the site says when it opens and how long the check takes', () => {
    const policy = { deskOpensClock: '00:10', deskCheckMinutes: 20 }
    const task = only(tasksOf('deskCheck', ['2026-03-01', '2026-03-02'], policy))

    expect(times(task)).toEqual(['03-01 23:50', '03-02 00:10', null])
    expect(task.dutyOn).toBe('2026-03-02')
  })
})

describe('R2-4.3: the supervisor reviews the records every day by 18:00', () => {
  test('of what came in since 18:00 of the day before, so that nothing is left out', () => {
    const task = only(tasksOf('dailyReview', ['2026-02-17', '2026-02-18']))

    expect(task).toMatchObject({ clause: 'R2-4.3', owners: ['supervisor'] })
    expect(times(task)).toEqual(['02-17 00:00', '02-17 18:00', null])
    expect(looksBackOn(task)).toEqual(['02-16 18:00', '02-17 18:00'])
  })

  test('each review begins where the last one ended, at whatever hour the site has set', () => {
    for (const dailyReviewClock of ['00:00', '12:00', '18:00', '23:59']) {
      const tasks = tasksOf('dailyReview', twoYears, { dailyReviewClock })
      expect(tasks).toHaveLength(731)
      tasks.slice(1).forEach(({ period }, index) => {
        expect(period?.from).toBe(tasks[index]?.period?.until)
      })
    }
  })
})

describe('R7-3.2: the stewards hear of letters and papers every day by 10:00', () => {
  const policy = { deskHandlesMail: true }

  test('there is none where the post office handles the mail', () => {
    expect(tasksOf('ordinaryMail', twoYears)).toEqual([])
  })

  test('on each of 731 days, holidays too', () => {
    const tasks = tasksOf('ordinaryMail', twoYears, policy)

    expect(new Set(tasks.map(({ dutyOn }) => dutyOn)).size).toBe(731)
    expect(tasks[0]).toMatchObject({ clause: 'R7-3.2', owners: ['receptionist'] })
    expect(times(tasks[0] as DutyTask)).toEqual(['01-01 00:00', '01-01 10:00', null])
  })
})

describe('R7-4.2.4.2: they hear of registered mail and parcels every day from 17:00 to 18:00', () => {
  const policy = { deskHandlesMail: true }

  test('there is none where the post office handles the mail', () => {
    expect(tasksOf('parcelNotice', twoYears)).toEqual([])
  })

  test('on each of 731 days, within its hour', () => {
    const tasks = tasksOf('parcelNotice', twoYears, policy)

    expect(new Set(tasks.map(({ dutyOn }) => dutyOn)).size).toBe(731)
    expect(tasks[0]).toMatchObject({ clause: 'R7-4.2.4.2', owners: ['receptionist'] })
    expect(times(tasks[0] as DutyTask)).toEqual(['01-01 17:00', '01-01 18:00', null])
  })

  test('the site may choose another hour, over midnight if it likes', () => {
    const late = { ...policy, parcelNoticeFromClock: '23:30', parcelNoticeUntilClock: '00:30' }
    const task = only(tasksOf('parcelNotice', ['2026-03-01', '2026-03-02'], late))

    expect(times(task)).toEqual(['03-01 23:30', '03-02 00:30', null])
  })
})

describe('R2-4.9: on Monday the manager reviews last week', () => {
  test('on each of 104 Mondays', () => {
    const tasks = tasksOf('weeklyReview', twoYears)

    expect(tasks).toHaveLength(104)
    expect(tasks[0]).toMatchObject({ dutyOn: '2027-01-04', clause: 'R2-4.9', owners: ['manager'] })
    expect(tasks.map(({ dutyOn }) => new Date(dutyOn).getUTCDay()).every((day) => day === 1)).toBe(
      true,
    )
  })

  test('from Monday to Sunday, until midnight, on a holiday too', () => {
    const task = only(tasksOf('weeklyReview', ['2026-02-16', '2026-02-17']))

    expect(times(task)).toEqual(['02-16 00:00', '02-17 00:00', null])
    expect(looksBackOn(task)).toEqual(['02-09 00:00', '02-16 00:00'])
  })
})

describe('R7-4.11.1.2: electricity and gas are bought every Thursday', () => {
  test('on each of 104 Thursdays, by the purchaser', () => {
    const tasks = tasksOf('utilityPurchase', twoYears)

    expect(tasks).toHaveLength(104)
    expect(tasks[0]).toMatchObject({ clause: 'R7-4.11.1.2', owners: ['purchaser'] })
    expect(times(tasks[0] as DutyTask)).toEqual(['01-07 00:00', '01-08 00:00', null])
  })

  test('or on another day of the week', () => {
    const policy = { utilityPurchaseWeekday: 'sunday' } as const
    const tasks = tasksOf('utilityPurchase', ['2026-03-01', '2026-04-01'], policy)

    expect(tasks.map(({ dutyOn }) => dutyOn.slice(8))).toEqual(['01', '08', '15', '22', '29'])
  })
})

describe('R7-4.6.2.2: fees reach the cashier by 09:00 of the cashier’s working day', () => {
  const policy = { deskCollectsOffHours: true }
  const daysIn = (from: string, until: string) =>
    tasksOf('feesHandOver', [from, until], policy).map(({ dutyOn }) => dutyOn.slice(5))

  test('there is none where the desk takes no fees', () => {
    expect(tasksOf('feesHandOver', twoYears)).toEqual([])
  })

  test('on the 248 working days of 2026', () => {
    expect(daysIn('2026-01-01', '2027-01-01')).toHaveLength(248)
  })

  test('over Spring Festival the next is on the 24th, and a make-up Saturday has one', () => {
    expect(daysIn('2026-02-13', '2026-02-25')).toEqual(['02-13', '02-14', '02-24'])
  })

  test('it is about what was taken since the last one', () => {
    const task = only(tasksOf('feesHandOver', ['2026-02-24', '2026-02-25'], policy))

    expect(task).toMatchObject({ clause: 'R7-4.6.2.2', owners: ['receptionist'] })
    expect(times(task)).toEqual(['02-24 00:00', '02-24 09:00', null])
    expect(looksBackOn(task)).toEqual(['02-14 09:00', '02-24 09:00'])
  })

  test('a year that is not announced counts Monday to Friday and says so', () => {
    const tasks = tasksOf('feesHandOver', ['2026-12-31', '2027-01-05'], policy)

    expect(
      tasks.map(({ dutyOn, isCalendarUnknown }) => [dutyOn.slice(2), isCalendarUnknown]),
    ).toEqual([
      ['26-12-31', false],
      ['27-01-01', true],
      ['27-01-04', true],
    ])
  })
})

const byThe28th = [
  ['R7-4.5.6', 'keyStockTaking', 'keys are counted on the 25th to 27th'],
  ['R7-4.10.5', 'orderAnalysis', 'orders are analysed on the 25th to 27th'],
] as const

describe.each(byThe28th)('%s: %s, %s and reported on the 28th', (clause, duty) => {
  test('in each of 24 months, from the 25th to the end of the 27th', () => {
    const tasks = tasksOf(duty, twoYears)

    expect(tasks).toHaveLength(24)
    for (const task of tasks) {
      const month = task.dutyOn.slice(5, 7)
      expect(task).toMatchObject({ clause, reportClause: clause, owners: ['receptionist'] })
      expect(times(task).slice(0, 2)).toEqual([`${month}-25 00:00`, `${month}-28 00:00`])
      expect(lastMinute(task.reportDueAt)).toBe(`${month}-28 23:59`)
    }
  })

  test('about the period that ends with the 27th', () => {
    const task = only(tasksOf(duty, ['2026-03-01', '2026-04-01']))

    expect(looksBackOn(task)).toEqual(['02-28 00:00', '03-28 00:00'])
  })

  test('about the calendar month before, where the site reports by calendar months', () => {
    const policy = { monthlyPeriod: 'calendar' } as const
    const task = only(tasksOf(duty, ['2026-03-01', '2026-04-01'], policy))

    expect(looksBackOn(task)).toEqual(['02-01 00:00', '03-01 00:00'])
  })
})

describe('R7-4.1.3.2: complaints are counted on the 27th', () => {
  test('in each of 24 months, by its midnight', () => {
    const tasks = tasksOf('complaintStatistics', twoYears)

    expect(tasks.map(({ dutyOn }) => dutyOn.slice(8))).toEqual(Array(24).fill('27'))
    for (const task of tasks) {
      const month = task.dutyOn.slice(5, 7)
      expect(task).toMatchObject({ clause: 'R7-4.1.3.2', owners: ['receptionist'] })
      expect(times(task).slice(0, 2)).toEqual([`${month}-27 00:00`, `${month}-28 00:00`])
    }
  })
})

describe('R7-4.1.3.5: they are reported on the 28th', () => {
  test('by its midnight, once the period has ended', () => {
    const task = only(tasksOf('complaintStatistics', ['2027-02-01', '2027-03-01']))

    expect(task.reportClause).toBe('R7-4.1.3.5')
    expect(wall(task.reportDueAt)).toBe('03-01 00:00')
    expect(looksBackOn(task)).toEqual(['01-28 00:00', '02-28 00:00'])
  })
})

describe('R7-4.11.3: prepaid electricity and gas are counted and reported on the 28th', () => {
  test('in each of 24 months', () => {
    const tasks = tasksOf('utilityCount', twoYears)

    expect(tasks.map(({ dutyOn }) => dutyOn.slice(8))).toEqual(Array(24).fill('28'))
    const task = only(tasks.filter(({ dutyOn }) => dutyOn === '2028-04-28'))
    expect(task).toMatchObject({ clause: 'R7-4.11.3', owners: ['receptionist'] })
    expect(times(task)).toEqual(['04-28 00:00', '04-29 00:00', '04-29 00:00'])
    expect(looksBackOn(task)).toEqual(['03-28 00:00', '04-28 00:00'])
  })
})

describe('R7-4.7.4: special services are analysed on the 28th to 29th, reported on the 30th', () => {
  test.each([
    ['2026-12', ['12-28 00:00', '12-30 00:00', '12-31 00:00']],
    ['2027-04', ['04-28 00:00', '04-30 00:00', '05-01 00:00']],
    ['2027-02', ['02-28 00:00', '03-01 00:00', '03-01 00:00']],
    ['2028-02', ['02-28 00:00', '03-01 00:00', '03-01 00:00']],
  ])('in %s', (month, expected) => {
    const task = only(
      tasksOf('serviceAnalysis', [`${month}-01`, `${month}-28`]).concat(
        tasksOf('serviceAnalysis', [`${month}-28`, `${month}-29`]),
      ),
    )

    expect(times(task)).toEqual(expected)
    expect(task).toMatchObject({ clause: 'R7-4.7.4', owners: ['receptionist', 'steward'] })
  })

  test('in each of 24 months', () => {
    expect(tasksOf('serviceAnalysis', twoYears)).toHaveLength(24)
  })
})
