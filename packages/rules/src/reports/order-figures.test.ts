import { describe, expect, test } from 'vitest'
import type { DispatchOrderWorld } from '../dispatch-order/facts'
import { dispatchOrder } from '../dispatch-order/index'
import { addHours, addMinutes, type Instant } from '../instant'
import { people, situation, unitId } from '../testing'
import { orderAnalysis } from './order-figures'
import { periodOfMonth } from './period'
import { keep } from './testing-records'

const world: DispatchOrderWorld = {
  isUnitKnown: true,
  nextOrderNo: { day: '2026-03-02', serial: 1 },
  source: null,
}
const desk = situation(world)
const march = periodOfMonth('2026-03', desk)
const at = '2026-03-02T02:00:00.000Z'

const drafted = (input: object = {}, from: Instant = at) =>
  keep(
    dispatchOrder,
    {
      number: 'PG-1',
      input: {
        unitId,
        matter: '水管漏水',
        department: 'engineering',
        priority: 'normal',
        ...input,
      },
    },
    { ...desk, at: from },
  )
const issued = (input: object = {}, from: Instant = at) =>
  drafted(input, from).does(from, { type: 'issue' })
type Order = ReturnType<typeof issued>

const worked = (order: Order, hours: number, by = people.zheng) =>
  order
    .does(at, { type: 'receive', signature: '郑海川' }, by)
    .does(at, { type: 'start' }, by)
    .does(addHours(at, hours), { type: 'finish', result: '换了阀门' }, by)
const reported = (
  order: Order,
  hours: number,
  satisfaction: 'satisfied' | 'neutral' | 'dissatisfied',
) => order.does(addHours(at, hours), { type: 'report', result: '已换', satisfaction })

const analysed = (orders: readonly Order[], now = addHours(march.until, 10)) =>
  orderAnalysis(
    orders.map(({ record }) => record),
    march,
    now,
  )

describe('R7-4.10.5: the orders of the month are analysed', () => {
  test('those issued in the period, whenever they were drafted', () => {
    const before = drafted({}, addHours(march.from, -1)).does(march.from, { type: 'issue' })
    const after = drafted({}, addHours(march.until, -1)).does(march.until, { type: 'issue' })

    expect(analysed([before, after, drafted()]).total.issuedCount).toBe(1)
  })

  test('done in time to the minute, or late, or not done at all', () => {
    const inTime = worked(issued(), 24)
    const late = worked(issued(), 24.1)
    const total = analysed([inTime, late, issued()]).total

    expect(total).toMatchObject({
      issuedCount: 3,
      doneCount: 2,
      overdueCount: 1,
      onTimeRate: { part: 1, whole: 3 },
      averageMinutes: Math.round((24 * 60 + 24.1 * 60) / 2),
    })
  })

  test('one whose time is not over at the end says nothing yet', () => {
    const open = issued({}, addHours(march.until, -1))

    expect(analysed([open]).total).toMatchObject({
      issuedCount: 1,
      overdueCount: 0,
      onTimeRate: { part: 0, whole: 0 },
    })
  })

  test('while the month still runs, as it stands now', () => {
    expect(analysed([issued()], addHours(at, 24)).total.overdueCount).toBe(0)
    expect(analysed([issued()], addMinutes(at, 24 * 60 + 1)).total.overdueCount).toBe(1)
  })

  test('by department and by priority', () => {
    const { departments, priorities } = analysed([
      issued({ priority: 'urgent' }),
      issued({ department: 'cleaning' }),
    ])

    expect(Object.entries(departments).map(([kind, each]) => [kind, each.issuedCount])).toEqual([
      ['security', 0],
      ['engineering', 1],
      ['cleaning', 1],
      ['greening', 0],
    ])
    expect(priorities.urgent.issuedCount).toBe(1)
    expect(priorities.normal.issuedCount).toBe(1)
  })

  test('what owners said, and the copies that are still out', () => {
    const { total } = analysed([
      reported(worked(issued(), 1), 2, 'satisfied'),
      reported(worked(issued(), 1), 2, 'neutral'),
      reported(worked(issued(), 1), 2, 'dissatisfied'),
      worked(issued(), 1),
    ])

    expect(total.contentRate).toEqual({ part: 2, whole: 3 })
    expect(total.copiesOutCount).toBe(8)
  })

  test('issued again it has a new limit, and is not done any more', () => {
    const again = reported(worked(issued(), 1), 2, 'dissatisfied').does(addHours(at, 3), {
      type: 'reissue',
      department: 'cleaning',
    })

    expect(analysed([again], addHours(at, 4)).total).toMatchObject({
      doneCount: 0,
      reissuedCount: 1,
      onTimeRate: { whole: 0 },
    })
    expect(analysed([again]).departments.cleaning.overdueCount).toBe(1)
  })

  test('rejected is counted, cancelled is out of the rate', () => {
    const rejected = issued().does(
      addHours(at, 1),
      { type: 'reject', reason: '不属本部门' },
      people.zheng,
    )
    const cancelled = issued().does(addHours(at, 1), { type: 'cancel', reason: '业主已自行处理' })

    expect(analysed([rejected, cancelled]).total).toMatchObject({
      rejectedCount: 1,
      cancelledCount: 1,
      onTimeRate: { part: 0, whole: 1 },
    })
  })
})
