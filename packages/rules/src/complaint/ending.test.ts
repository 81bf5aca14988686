import { describe, expect, test } from 'vitest'
import { later, openCase, people, situation, unitId } from '../testing'
import { complaint } from './index'

const input = {
  channel: 'phone',
  unitId,
  matter: '楼上夜间装修',
  reporterName: '周慧敏',
  category: 'renovation',
  severity: 'general',
}
const desk = situation({ isUnitKnown: true })
const recorded = () => openCase(complaint, input, desk)
const reason = '属实'
const assign = { type: 'assign', department: 'engineering' } as const
const judge = { type: 'judge', valid: true, reason } as const
const resolve = { type: 'resolve', method: '停工', result: '改在白天' } as const
const reply = { type: 'reply', by: 'phone', words: '已改在白天' } as const
const says = (satisfaction: 'dissatisfied' | 'notReached') =>
  ({ type: 'recordSatisfaction', satisfaction }) as const
const handled = () => recorded().does(assign).does(judge)
const replied = () => handled().does(resolve).does(reply)

describe('H-complaint-2 three times not reached closes it, counted so', () => {
  test('the second does not, the third does', () => {
    const twice = replied().does(says('notReached')).does(says('notReached'))

    expect(twice.state.value).toBe('replied')
    expect(twice.does(says('notReached')).state).toMatchObject({
      value: 'closed',
      context: { notReachedCount: 3, satisfaction: 'notReached' },
    })
  })
})

describe('H-complaint-2 the tries are those of the last reply', () => {
  test('after it was resolved anew there are three again', () => {
    const anew = replied()
      .does(says('notReached'))
      .does(says('notReached'))
      .does(says('dissatisfied'))
      .does(resolve, { by: people.gu })
      .does(reply)

    expect(anew.does(says('notReached')).state.value).toBe('replied')
  })
})

describe('H-complaint-3 dissatisfied a second time the manager may close it', () => {
  const close = { type: 'closeDissatisfied', reason } as const
  const once = () => handled().passes(later(169)).does(resolve, { by: people.ye }).does(reply)

  test('not after the first time', () => {
    const first = once().does(says('dissatisfied'))

    expect(first.refusal(close, { by: people.ye })?.code).toBe('not-dissatisfied-often-enough')
  })

  test('after the second, by the manager', () => {
    const second = once()
      .does(says('dissatisfied'))
      .does(resolve, { by: people.ye })
      .does(reply)
      .does(says('dissatisfied'))

    expect(second.refusal(close, { by: people.gu })?.code).toBe('role-not-allowed')
    expect(second.does(close, { by: people.ye }).state.value).toBe('closed')
  })
})

describe('R2-3.3.3 the manager closes what cannot be handled', () => {
  const close = { type: 'closeUnresolvable', reason } as const

  test('only once it is there', () => {
    expect(handled().refusal(close, { by: people.ye })?.code).toBe('not-with-manager-yet')
    expect(handled().passes(later(169)).does(close, { by: people.ye }).state.value).toBe('closed')
  })
})

describe('R7-4.1.3.4 the manager too judges before closing', () => {
  test('what cannot be handled', () => {
    const unjudged = recorded().passes(later(169))
    const close = { type: 'closeUnresolvable', reason } as const

    expect(unjudged.refusal(close, { by: people.ye })?.code).toBe('judge-first')
  })

  test('what twice did not content', () => {
    const again = (each: ReturnType<typeof recorded>) =>
      each.does(resolve, { by: people.ye }).does(reply).does(says('dissatisfied'))
    const twice = again(again(recorded().passes(later(169))))
    const close = { type: 'closeDissatisfied', reason } as const

    expect(twice.refusal(close, { by: people.ye })?.code).toBe('judge-first')
    expect(twice.does(judge).refusal(close, { by: people.ye })).toBeNull()
  })
})

describe('R2-4.2 R2-4.4 a complaint is taken down like any matter', () => {
  const opening =
    (changes: object, world = desk) =>
    () =>
      openCase(complaint, { ...input, ...changes }, world)

  test('for a known unit, not in the future, naming the post that heard it', () => {
    expect(opening({}, situation({ isUnitKnown: false }))).toThrow('unit-unknown')
    expect(opening({ receivedAt: later(1) })).toThrow('received-in-future')
    expect(opening({ channel: 'relayed' })).toThrow('recorded-for-missing')
  })
})
