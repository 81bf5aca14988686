import { describe, expect, test } from 'vitest'
import { addMinutes } from '../instant'
import { later, monday9, openCase, people, situation, unitId } from '../testing'
import { returnCall } from './index'

const zhou = { name: '周慧敏', phone: '13800001234' }
const chen = { phone: '13800005678', unitId }
const desk = situation({ knownUnits: [unitId] })
const calls = (changes = {}, base = desk) =>
  openCase(returnCall, { targets: [zhou, chen], purpose: 'missedCall', ...changes }, base)

const reached = { type: 'reached', answer: '已说明' } as const
const noAnswer = { type: 'noAnswer' } as const
const report = { type: 'report', summary: '都已答复' } as const

describe('R7-3.10 the desk rings owners back', () => {
  test('the list is planned, and the first stands on the page', () => {
    expect(calls().state).toMatchObject({
      value: 'planned',
      context: { ...zhou, target: 1, assignedBy: 'lin', holder: { personId: 'lin' } },
    })
  })

  test('the receptionist plans it, the cashier does not', () => {
    const byCashier = { ...desk, by: people.cashier }
    expect(() => calls({}, byCashier)).toThrow('role-not-allowed')
  })
})

describe('R7-4.9 calls are recorded and reported', () => {
  test('each answer stands with its place, and the next one comes up', () => {
    const first = calls().does({ ...reached, satisfaction: 'satisfied' })

    expect(first.facts.at(-1)).toEqual({
      type: 'targetReached',
      target: 1,
      answer: '已说明',
      satisfaction: 'satisfied',
    })
    expect(first.state).toMatchObject({ value: 'calling', context: { ...chen, target: 2 } })
  })

  test('somebody dissatisfied is told to the supervisor', () => {
    const told = calls().does({ ...reached, satisfaction: 'dissatisfied' }).told

    expect(told).toEqual(['dissatisfied → gu'])
  })

  test('any place of the list may be rung, once', () => {
    const second = calls().does({ ...reached, target: 2 })

    expect(second.state.context.target).toBe(1)
    expect(second.refusal({ ...reached, target: 2 })).toEqual({
      code: 'target-settled',
      clauses: ['R7-4.9'],
    })
    expect(second.refusal({ ...noAnswer, target: 3 })?.code).toBe('target-unknown')
  })

  test('it is reported when everybody is settled, not before', () => {
    const one = calls().does(reached)

    expect(one.refusal(report)).toEqual({ code: 'targets-open', clauses: ['R7-4.9'] })
    const done = one.does(reached).does(report)
    expect(done.state).toMatchObject({ value: 'reported', context: { summary: '都已答复' } })
    expect(done.told).toEqual(['returnCallReported → gu', 'returnCallReported → lin'])
  })
})

describe('H-return-call-1 due one working day after it was planned', () => {
  test('then it is with the supervisor', () => {
    expect(calls().passes(later(24)).state.context.holder.role).toBe('receptionist')
    const late = calls().passes(addMinutes(later(24), 1))

    expect(late.state.context).toMatchObject({
      holder: { role: 'supervisor', personId: 'gu' },
      lateSince: later(24),
    })
    expect(late.told).toEqual(['wentUp → gu'])
  })

  test('a weekend does not count', () => {
    const friday = situation({ knownUnits: [] }, { at: '2026-03-06T01:00:00.000Z' })
    const planned = calls({ targets: [zhou] }, friday)

    expect(planned.state.context.supervisorDueAt).toBe('2026-03-09T01:00:00.000Z')
  })
})

describe('H-return-call-2 three times without an answer is given up', () => {
  test('the third settles', () => {
    const twice = calls({ targets: [zhou] })
      .does(noAnswer)
      .does(noAnswer)
    expect(twice.state.value).toBe('calling')

    const thrice = twice.does(noAnswer)
    expect(thrice.state).toMatchObject({
      value: 'settled',
      context: { givenUpCount: 1, reachedCount: 0 },
    })
    expect(thrice.facts.at(-1)).toEqual({ type: 'targetGivenUp', target: 1, tries: 3 })
  })
})

describe('H-kernel-12 the units of the list stand in the owner archive', () => {
  test('an unknown one is refused', () => {
    expect(() => calls({}, situation({ knownUnits: [] }))).toThrow('unit-unknown')
  })
})

describe('H-kernel-7 a reported round is rung again as a linked one', () => {
  test('with the same list', () => {
    const again = calls().does(reached).does(reached).does(report)

    expect(again.does({ type: 'reopen', reason: '再问' }).facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'return-call',
      input: { targets: [zhou, chen], purpose: 'missedCall' },
    })
    expect(again.state.context.endedAt).toBe(monday9)
  })
})
