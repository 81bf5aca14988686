import { describe, expect, test } from 'vitest'
import { addMinutes } from '../instant'
import { defaultPolicy } from '../policy'
import { later, monday9, openCase, people, situation } from '../testing'
import { radioRelay } from './index'

const desk = situation<unknown>(null)
const heard = (changes = {}, base = desk) =>
  openCase(
    radioRelay,
    { from: 'patrol', to: 'engineering', calls: 1, clear: true, ...changes },
    base,
  )
const minute = addMinutes(monday9, 1)

describe('R3-4.1.5 a caller unanswered after two calls, or unclear, is relayed at once', () => {
  test('one clear call is only taken down', () => {
    expect(heard().opening).toMatchObject({ ok: true, dueAt: null })
    expect(heard().passes(later(24)).state.context.lateSince).toBeNull()
  })

  test.each([
    ['two calls', { calls: 2 }],
    ['an unclear one', { clear: false }],
  ])('%s: due now', (_, changes) => {
    const due = heard(changes)
    expect(due.opening).toMatchObject({ dueAt: monday9 })

    const late = due.passes(minute)
    expect(late.state).toMatchObject({ value: 'heard', context: { lateSince: monday9 } })
    expect(late.told).toEqual(['relayOverdue → null'])
  })

  test('heard once more it becomes due, and stays late when it was', () => {
    const twice = heard().does({ type: 'hear', calls: 2, clear: true }, { at: minute })
    expect(twice.state.context).toMatchObject({ from: 'patrol', calls: 2, relayDueAt: minute })

    const late = twice.passes(later(1))
    const again = late.does({ type: 'hear', calls: 3, clear: false })
    expect(again.state.context).toMatchObject({ calls: 3, lateSince: minute, relayDueAt: null })
  })

  test('passed on, it is done and no longer late', () => {
    const relay = { type: 'relay', message: '3 栋电梯停了', answeredBy: '维修班长' } as const
    const done = heard({ calls: 2 }).passes(minute).does(relay)

    expect(done.state).toMatchObject({
      value: 'relayed',
      context: { message: relay.message, answeredBy: '维修班长', lateSince: null },
    })
  })

  test('a post that answers by itself needs nobody', () => {
    const done = heard({ clear: false }).does({ type: 'answer' })

    expect(done.state).toMatchObject({ value: 'answered', context: { answeredBy: 'engineering' } })
  })

  test('the desk keeps the log, others do not', () => {
    expect(() => heard({}, { ...desk, by: people.zheng })).toThrow('role-not-allowed')
    expect(heard().refusal({ type: 'answer' }, { by: people.zheng })?.code).toBe('role-not-allowed')
  })

  test('a site may wait for a third call', () => {
    const policy = { ...defaultPolicy, radioRelayCalls: 3 }
    expect(heard({ calls: 2 }, { ...desk, policy }).state.context.relayDueAt).toBeNull()
    expect(heard({ calls: 3 }, { ...desk, policy }).state.context.relayDueAt).toBe(monday9)
  })
})

describe('H-kernel-7 a call that is over is heard again as a linked one', () => {
  test('between the same posts', () => {
    const again = heard().does({ type: 'answer' }).does({ type: 'reopen', reason: '又呼叫了' })

    expect(again.facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'radio-relay',
      input: { from: 'patrol', to: 'engineering', calls: 1, clear: true },
    })
  })
})
