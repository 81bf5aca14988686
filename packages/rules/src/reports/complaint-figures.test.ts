import { describe, expect, test } from 'vitest'
import { complaintCategories } from '../complaint/categories'
import { addHours, addMinutes } from '../instant'
import { people } from '../testing'
import { periodOfMonth } from './period'
import {
  april,
  assign,
  desk,
  dissatisfied,
  figures,
  judge,
  type KeptComplaint,
  march,
  on,
  recorded,
  reply,
  resolve,
  resolvedAfter,
} from './testing-complaints'

describe('R7-4.1.3.1: complaints are counted by the eight categories', () => {
  test('each in its own, and those without one too', () => {
    const all = [
      recorded(on('2026-03-02'), { category: 'security' }),
      recorded(on('2026-03-03'), { category: 'security' }).does(on('2026-03-03'), judge(true)),
      recorded(on('2026-03-04'), { category: 'mail' }).does(on('2026-03-04'), judge(false)),
    ]
    const { categories, recordedCount } = figures(all)

    expect(recordedCount).toBe(3)
    expect(categories.map(({ category }) => category)).toEqual(complaintCategories)
    expect(categories.filter((each) => each.recordedCount > 0)).toEqual([
      { category: 'security', recordedCount: 2, validCount: 1 },
      { category: 'mail', recordedCount: 1, validCount: 0 },
    ])
  })
})

describe('R7-4.1.3.2: the count is that of the month that ends on the 27th', () => {
  test('a complaint belongs to the period in which it was recorded, whenever it came in', () => {
    const lastMoment = recorded(addMinutes(march.until, -1))
    const nextMoment = recorded(march.until, { receivedAt: on('2026-03-20') })

    expect(figures([lastMoment, nextMoment]).recordedCount).toBe(1)
    expect(figures([lastMoment, nextMoment], april).recordedCount).toBe(1)
  })

  test('what was taken back is not counted', () => {
    const at = on('2026-03-02')
    const withdrawn = recorded(at).does(addHours(at, 60), { type: 'withdraw', reason: '误会' })

    expect(figures([withdrawn])).toMatchObject({
      recordedCount: 0,
      unjudged: [],
      onTimeRate: { whole: 0 },
    })
  })
})

describe('R7-4.1.3.4: the valid rate and the on-time rate', () => {
  test('valid are those judged so, of all of the period', () => {
    const all = [
      resolvedAfter(1).does(on('2026-03-05'), judge(true)),
      resolvedAfter(1).does(on('2026-03-05'), judge(false)),
      recorded(addHours(march.until, -1)),
    ]

    expect(figures(all).validRate).toEqual({ part: 1, whole: 3 })
  })

  test('on time is resolved within 48 hours of receipt, to the minute', () => {
    expect(figures([resolvedAfter(48)]).onTimeRate).toEqual({ part: 1, whole: 1 })
    const late = recorded(on('2026-03-02'))
      .does(on('2026-03-02'), assign)
      .does(addMinutes(on('2026-03-04'), 1), resolve, people.gu)
    expect(figures([late]).onTimeRate).toEqual({ part: 0, whole: 1 })
  })

  test('the hours run from receipt, not from recording', () => {
    const at = on('2026-03-02')
    const told = recorded(at, { receivedAt: addHours(at, -40) })
      .does(at, assign)
      .does(addHours(at, 9), resolve, people.gu)

    expect(figures([told]).onTimeRate).toEqual({ part: 0, whole: 1 })
  })

  test('not resolved and past its hours is late', () => {
    expect(figures([recorded(on('2026-03-02'))]).onTimeRate).toEqual({ part: 0, whole: 1 })
  })

  test('a resolution that was undone does not count; the last one does', () => {
    const at = on('2026-03-02')
    const undone = resolvedAfter(1).does(addHours(at, 2), judge(true)).does(addHours(at, 3), reply)
    const again = undone.does(addHours(at, 4), dissatisfied)

    expect(figures([undone]).onTimeRate).toEqual({ part: 1, whole: 1 })
    expect(figures([again]).onTimeRate).toEqual({ part: 0, whole: 1 })
    expect(figures([again.does(addHours(at, 47), resolve, people.ye)]).onTimeRate).toEqual({
      part: 1,
      whole: 1,
    })
    expect(figures([again.does(addHours(at, 49), resolve, people.ye)]).onTimeRate).toEqual({
      part: 0,
      whole: 1,
    })
  })

  test('neither resolved nor past its hours is carried into the next period, and counts there once', () => {
    const at = addHours(march.until, -47)
    const open = recorded(at).does(at, assign)
    const { number } = open.record
    const late = open.does(addHours(at, 50), resolve, people.gu)
    const inTime = open.does(addHours(at, 48), resolve, people.zheng)

    for (const one of [open, late, inTime]) {
      expect(figures([one])).toMatchObject({
        recordedCount: 1,
        onTimeRate: { part: 0, whole: 0 },
        carriedOver: [number],
        unjudged: [],
      })
    }
    const next = (one: KeptComplaint) => figures([one], april)
    expect(next(open)).toMatchObject({
      recordedCount: 0,
      carriedIn: [number],
      onTimeRate: { part: 0, whole: 1 },
    })
    expect(next(late).onTimeRate).toEqual({ part: 0, whole: 1 })
    expect(next(inTime).onTimeRate).toEqual({ part: 1, whole: 1 })
    expect(next(inTime).validRate).toEqual({ part: 0, whole: 0 })
    expect(figures([inTime], periodOfMonth('2026-05', desk))).toMatchObject({
      carriedIn: [],
      onTimeRate: { whole: 0 },
    })
  })

  test('due exactly at the end of the period is not past yet', () => {
    const { number } = recorded(addHours(march.until, -48)).record
    const due = recorded(addHours(march.until, -48))
    const past = recorded(addMinutes(march.until, -48 * 60 - 1))

    expect(number).not.toBe('')
    expect(figures([due]).carriedOver).toEqual([due.record.number])
    expect(figures([past]).onTimeRate).toEqual({ part: 0, whole: 1 })
  })

  test('a case keeps the hours of the day it was recorded, and working days where the site counts them', () => {
    const friday = on('2026-03-06')
    const inDays = { policy: { ...desk.policy, deadlineDays: 'working' as const } }
    const inHours = { policy: { ...desk.policy, supervisorAfterHours: 24 } }
    const after = (hours: number, changes: Partial<typeof desk>) =>
      figures([
        recorded(friday, {}, changes)
          .does(friday, assign)
          .does(addHours(friday, hours), resolve, people.gu),
      ]).onTimeRate

    expect(after(96, inDays)).toEqual({ part: 1, whole: 1 })
    expect(after(25, inHours)).toEqual({ part: 0, whole: 1 })
  })

  test('the figures of a period that still runs are those of the moment', () => {
    const at = on('2026-03-10')
    const open = recorded(at)

    expect(figures([open], march, addHours(at, 48)).onTimeRate.whole).toBe(0)
    expect(figures([open], march, addHours(at, 49)).onTimeRate).toEqual({ part: 0, whole: 1 })
  })

  test('what happens after the end changes nothing but the judgement', () => {
    const at = on('2026-03-02')
    const replied = resolvedAfter(1).does(addHours(at, 2), judge(true)).does(addHours(at, 3), reply)
    const undone = replied.does(addHours(march.until, 1), dissatisfied)

    expect(figures([undone])).toEqual(figures([replied]))
  })
})

test('no figures of nothing', () => {
  expect(figures([])).toMatchObject({
    recordedCount: 0,
    validRate: { part: 0, whole: 0 },
    onTimeRate: { part: 0, whole: 0 },
  })
})
