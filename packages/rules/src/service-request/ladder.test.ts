import { describe, expect, test } from 'vitest'
import { addHours, addMinutes, toInstant, toMs } from '../instant'
import { later, monday9, openCase, people, posts, situation, unitId } from '../testing'
import { whatNow } from '../what-now'
import { serviceRequest } from './index'

const input = { channel: 'phone', unitId, matter: '水管渗漏', reporterPhone: '13800001234' }
const desk = situation({ isUnitKnown: true })
const request = (changes = {}) => openCase(serviceRequest, { ...input, ...changes }, desk)

const complete = { type: 'complete', handling: '换垫圈', result: '不再渗漏' } as const
const secondLater = (at: string, seconds: number) => toInstant(toMs(at) + seconds * 1000)

describe('R2-4.7 not done in two days it passes to the supervisor', () => {
  test('at the due moment itself it is still with the receptionist', () => {
    expect(request().passes(later(48)).state.value).toBe('withReceptionist')
  })

  test('a second later it is with the supervisor, who is told', () => {
    const overdue = request().passes(secondLater(later(48), 1))

    expect(overdue.state.value).toBe('withSupervisor')
    expect(overdue.state.context.holder).toEqual({
      role: 'supervisor',
      personId: 'gu',
      department: null,
    })
    expect(overdue.told).toContain('wentUp → gu')
  })

  test('the receptionist no longer records the result', () => {
    expect(
      request()
        .passes(later(49))
        .refusal(complete, { at: later(49) }),
    ).toEqual({
      code: 'supervisor-records',
      clauses: ['R2-4.7'],
    })
  })

  test('the supervisor does', () => {
    const done = request()
      .passes(later(49))
      .does(complete, { by: people.gu, at: later(49) })

    expect(done.state.value).toBe('done')
    expect(done.state.context.result).toBe('不再渗漏')
  })

  test('it counts from receivedAt, not from the recording', () => {
    const late = request({ receivedAt: addHours(monday9, -47) })

    expect(late.passes(secondLater(later(1), 1)).state.value).toBe('withSupervisor')
  })

  test('it is late since that moment, until it ends', () => {
    const overdue = request().passes(later(49))

    expect(overdue.state.context.lateSince).toBe(later(48))
    expect(overdue.passes(later(169)).state.context.lateSince).toBe(later(48))
    expect(overdue.does(complete, { by: people.gu }).state.context.lateSince).toBeNull()
  })

  test('a strike keeps the department at work', () => {
    const overdue = request().does({ type: 'forward', department: 'engineering' }).passes(later(49))

    expect(overdue.state).toMatchObject({
      value: 'withSupervisor',
      context: { department: 'engineering' },
    })
  })

  test('a site may count working days: Friday afternoon plus two days is Tuesday', () => {
    const policy = { ...desk.policy, deadlineDays: 'working' } as const
    const friday = '2026-03-06T07:00:00.000Z'
    const counted = openCase(serviceRequest, input, { ...desk, policy, at: friday })

    expect(counted.opening).toMatchObject({ dueAt: '2026-03-10T07:00:00.000Z' })
  })
})

describe('R2-3.2.2 the supervisor follows up what is not done in two days', () => {
  test('an absent supervisor is passed over to the deputy', () => {
    const { supervisor } = posts.ranks
    if (!supervisor) throw new Error('no supervisor')
    const absent = {
      ...posts,
      ranks: { ...posts.ranks, supervisor: { ...supervisor, isAbsent: true } },
    }
    const overdue = openCase(serviceRequest, input, { ...desk, posts: absent }).passes(later(49))

    expect(overdue.state.context.holder.personId).toBe('he')
  })

  test('with neither there it goes upwards and is not dropped', () => {
    const nobody = { ...posts, ranks: { ...posts.ranks, supervisor: undefined } }
    const overdue = openCase(serviceRequest, input, { ...desk, posts: nobody }).passes(later(49))

    expect(overdue.state).toMatchObject({
      value: 'withSupervisor',
      context: { holder: { role: 'manager', personId: 'ye' } },
    })
  })
})

describe('R2-4.8 not done in a week it passes to the manager', () => {
  const week = 168

  test('at the due moment itself it is still with the supervisor', () => {
    expect(request().passes(later(week)).state.value).toBe('withSupervisor')
  })

  test('a second later it is with the manager', () => {
    expect(request().passes(secondLater(later(week), 1)).state.value).toBe('withManager')
  })

  test('the supervisor no longer records the result, the manager does', () => {
    const overdue = request().passes(later(week + 1))

    expect(overdue.refusal(complete, { by: people.gu })).toEqual({
      code: 'manager-records',
      clauses: ['R2-4.8'],
    })
    expect(overdue.does(complete, { by: people.ye }).state.value).toBe('done')
  })

  test('a request eight days old strikes both moments, in order', () => {
    const old = request({ receivedAt: addHours(monday9, -24 * 8) })

    expect(old.passes(monday9).facts.map(({ type }) => type)).toEqual([
      'requestRecorded',
      'wentUp',
      'told',
      'wentUp',
      'told',
    ])
  })
})

describe('H-kernel-2 the steps of the ladder do not stand in each other’s way', () => {
  const withHours = (supervisorAfterHours: number, managerAfterHours: number) =>
    openCase(serviceRequest, input, {
      ...desk,
      policy: { ...desk.policy, supervisorAfterHours, managerAfterHours },
    })

  test.each([
    [48, 48],
    [72, 48],
  ])('supervisor after %i, manager after %i: it ends with the manager', (supervisor, manager) => {
    const overdue = withHours(supervisor, manager).passes(later(100))

    expect(overdue.state.value).toBe('withManager')
    expect(overdue.opening).toMatchObject({ ok: true })
    expect(overdue.told.at(-1)).toBe('wentUp → ye')
  })
})

describe('R2-3.3.2 the manager follows up what is not done in a week', () => {
  test('the manager is told', () => {
    expect(request().passes(later(169)).told).toEqual(['wentUp → gu', 'wentUp → ye'])
  })
})

describe('R2-3.3.3 only the manager closes what cannot be handled', () => {
  const close = { type: 'closeUnresolvable', reason: '楼体结构所限' } as const

  test('not before it is with the manager', () => {
    expect(request().refusal(close, { by: people.ye })).toEqual({
      code: 'not-with-manager-yet',
      clauses: ['R2-4.8', 'R2-3.3.3'],
    })
  })

  test('not by the supervisor', () => {
    expect(request().passes(later(169)).refusal(close, { by: people.gu })).toEqual({
      code: 'role-not-allowed',
      clauses: ['R2-3.3.3'],
    })
  })

  test('by the manager, with the reason', () => {
    const closed = request().passes(later(169)).does(close, { by: people.ye })

    expect(closed.state.value).toBe('closedUnresolvable')
    expect(closed.facts).toContainEqual({
      type: 'requestClosedUnresolvable',
      reason: '楼体结构所限',
    })
  })
})

describe('R7-4.8 remarks go to the heads, grave matters to the director at once', () => {
  const grave = { type: 'markGrave', reason: '有人受伤' } as const

  test('the director is told and has thirty minutes to say so', () => {
    const marked = request().does(grave)

    expect(marked.told).toEqual(['markedGrave → zhou'])
    expect(marked.passes(later(0.5)).told).toEqual(['markedGrave → zhou'])
  })

  test('a second later the director is told again, and the manager', () => {
    const marked = request()
      .does(grave)
      .passes(secondLater(addMinutes(monday9, 30), 1))

    expect(marked.told).toEqual([
      'markedGrave → zhou',
      'graveUnacknowledged → zhou',
      'graveUnacknowledged → ye',
    ])
  })

  test('once acknowledged nothing more is struck', () => {
    const acknowledged = request()
      .does(grave)
      .does({ type: 'acknowledge', of: 'grave' }, { by: people.zhou })

    expect(acknowledged.passes(later(1)).told).toEqual(['markedGrave → zhou'])
  })

  test('the head of the department acknowledges a remark, another does not', () => {
    const remark = request().does({ type: 'feedBack', department: 'cleaning', words: '楼道未扫' })
    const acknowledge = { type: 'acknowledge', of: 'feedBack' } as const

    expect(remark.told).toEqual(['fedBack → bai'])
    expect(remark.refusal(acknowledge, { by: people.zheng })?.code).toBe('not-told-to-you')
    expect(remark.does(acknowledge, { by: people.bai }).state.context.feedBack).toEqual([])
  })

  test('what is not pending is not acknowledged, and a button says so', () => {
    const remark = request().does({ type: 'feedBack', department: 'cleaning', words: '楼道未扫' })
    const by = people.zhou
    const offers = whatNow(serviceRequest, request().state, { situation: { ...desk, by } })

    expect(remark.refusal({ type: 'acknowledge', of: 'grave' }, { by })?.code).toBe(
      'nothing-to-acknowledge',
    )
    expect(offers.find(({ type }) => type === 'acknowledge')?.refusal?.code).toBe(
      'nothing-to-acknowledge',
    )
  })

  test('it is marked grave once until the director has read it', () => {
    const marked = request().does(grave)

    expect(marked.refusal(grave)).toEqual({ code: 'already-grave', clauses: ['R7-4.8'] })
    const read = marked.does({ type: 'acknowledge', of: 'grave' }, { by: people.zhou })
    expect(read.refusal(grave)).toBeNull()
  })

  test('two departments acknowledge each their own remark', () => {
    const acknowledge = { type: 'acknowledge', of: 'feedBack' } as const
    const both = request()
      .does({ type: 'feedBack', department: 'cleaning', words: '楼道未扫' })
      .does({ type: 'feedBack', department: 'engineering', words: '灯不亮' })
      .does(acknowledge, { by: people.zheng })

    expect(both.state.context.feedBack).toEqual(['cleaning'])
    expect(both.refusal(acknowledge, { by: people.zheng })?.code).toBe('not-told-to-you')
    expect(both.refusal(acknowledge, { by: people.bai })).toBeNull()
  })

  test('not acknowledged it is late, until the director says so', () => {
    const unread = request().does(grave).passes(later(1))

    expect(unread.state.context.lateSince).toBe(addMinutes(monday9, 30))
    expect(
      unread.does({ type: 'acknowledge', of: 'grave' }, { by: people.zhou }).state.context
        .lateSince,
    ).toBeNull()
  })
})
