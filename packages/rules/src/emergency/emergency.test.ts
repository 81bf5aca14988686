import { describe, expect, test } from 'vitest'
import { addMinutes, toInstant, toMs } from '../instant'
import { defaultPolicy } from '../policy'
import type { Sender } from '../role'
import { later, monday9, openCase, people, situation, unitId } from '../testing'
import { emergency } from './index'

const desk = situation({ isUnitKnown: true })
const report = {
  kind: 'burstPipe',
  place: '3 栋 12 楼走廊',
  reporter: '周慧敏',
  severity: 'general',
}
const reported = (changes = {}, base = desk) => openCase(emergency, { ...report, ...changes }, base)
const relay = { type: 'relay', to: 'engineering' } as const
const takeInHand = { type: 'takeInHand' } as const
const resolve = { type: 'resolve', result: '阀门已换，已恢复供水' } as const
const file = { type: 'file', report: '水管老化爆裂', cause: '老化' } as const
const minutes = (count: number) => addMinutes(monday9, count)
const after = (minute: number) => toInstant(toMs(minutes(minute)) + 1)

const zheng = { by: people.zheng }
const inHand = () => reported().does(relay).does(takeInHand, zheng)
const resolved = () => inHand().does(resolve)

describe('R7-4.1.4 an emergency is registered and passed on at once', () => {
  test('kind, place and reporter stand in the case', () => {
    expect(reported({ unitId }).state).toMatchObject({
      value: 'reported',
      context: { ...report, unitId, holder: { role: 'receptionist', personId: 'lin' } },
    })
    expect(() => reported({}, { ...desk, by: people.zheng })).toThrow('role-not-allowed')
  })

  test('two minutes are in time; a moment later every desk and the supervisor are alarmed', () => {
    expect(reported().passes(minutes(2)).told).toEqual([])
    const alarmed = reported().passes(after(2))

    expect(alarmed.told).toEqual(['relayMissed → null', 'relayMissed → gu'])
    expect(alarmed.state).toMatchObject({
      value: 'reported',
      context: {
        alarmSince: minutes(2),
        lateSince: minutes(2),
        holder: { role: 'receptionist', personId: null },
      },
    })
  })

  test('passing it on ends the alarm, and that it was late stays on record', () => {
    const context = (opened = reported()) => opened.does(relay).state.context

    expect(context(reported().passes(after(2)))).toMatchObject({
      alarmSince: null,
      lateSince: null,
      isRelayedLate: true,
    })
    expect(context().isRelayedLate).toBe(false)
  })

  test('a site may set the minutes', () => {
    const policy = { ...defaultPolicy, emergencyRelayMinutes: 5 }
    expect(reported({}, { ...desk, policy }).passes(after(4)).told).toEqual([])
  })
})

describe('R7-4.1.4.1 security or engineering is told, and takes it in hand', () => {
  test('the head of the department is told and holds it', () => {
    const told = reported().does(relay)

    expect(told.told).toEqual(['emergencyRelayed → zheng'])
    expect(told.state).toMatchObject({
      value: 'relayed',
      context: { relayedTo: ['engineering'], holder: { department: 'engineering' } },
    })
  })

  test('a department without a head is told as a whole', () => {
    expect(reported().does({ ...relay, to: 'security' }).told).toEqual(['emergencyRelayed → null'])
  })

  test('nobody takes in hand what was not passed on', () => {
    const refusal = { code: 'relay-first', clauses: ['R7-4.1.4.1'] }
    expect(reported().refusal(takeInHand, zheng)).toEqual(refusal)
    expect(reported().refusal(resolve)).toEqual(refusal)
  })

  test('only a department that was told takes it in hand, and the desk hears of it', () => {
    const relayed = reported().does(relay)
    expect(relayed.refusal(takeInHand, { by: people.bai })).toEqual({
      code: 'not-relayed-to-you',
      clauses: ['R7-4.1.4.1'],
    })
    expect(relayed.refusal(takeInHand)?.code).toBe('role-not-allowed')

    const taken = relayed.does(takeInHand, zheng)
    expect(taken.told.at(-1)).toBe('emergencyTakenInHand → null')
    expect(taken.state).toMatchObject({
      value: 'inHand',
      context: { department: 'engineering', holder: { personId: 'zheng' } },
    })
  })

  test('a second department joins, and the first keeps it', () => {
    const qin: Sender = { personId: 'qin', roles: ['department'], department: 'security' }
    const both = inHand().does({ ...relay, to: 'security' })

    expect(both.state).toMatchObject({ value: 'inHand', context: { department: 'engineering' } })
    expect(both.refusal({ ...relay, to: 'security' })?.code).toBe('already-relayed')
    const joined = both.does(takeInHand, { by: qin })
    expect(joined.state.context.holder.personId).toBe('zheng')
    expect(joined.refusal(takeInHand, zheng)?.code).toBe('already-in-hand')
  })

  test('the desk resolves it, or the department that has it', () => {
    expect(reported().does(relay).refusal(resolve)?.code).toBe('take-in-hand-first')
    expect(inHand().refusal(resolve, { by: people.bai })?.code).toBe('not-relayed-to-you')
    expect(resolved().state).toMatchObject({
      value: 'resolved',
      context: { result: resolve.result, resolvedAt: monday9, holder: { personId: 'lin' } },
    })
    expect(inHand().does(resolve, zheng).told.at(-1)).toBe('emergencyResolved → null')
  })

  test('questions of owners are answered and recorded, as often as they come', () => {
    const answer = { type: 'answerEnquiry', answer: '正在抢修，一小时内恢复' } as const
    const asked = reported()
      .does(answer)
      .does(relay)
      .does({ ...answer, question: '几点来水？' })

    expect(asked.state.context.answeredCount).toBe(2)
    expect(asked.facts.at(-1)).toMatchObject({ type: 'enquiryAnswered', question: '几点来水？' })
    expect(resolved().does(answer).state.value).toBe('resolved')
  })
})

describe('R7-4.1.4.2 the owner is told that it is being handled', () => {
  const inform = { type: 'informOwner', to: 'building', words: '已在抢修，请放心' } as const

  test('in every state until it is filed, as often as needed', () => {
    for (const open of [reported(), reported().does(relay), inHand(), resolved()]) {
      const told = open.does(inform).does({ ...inform, to: '1203 王女士' })
      expect(told.state).toMatchObject({ value: open.state.value, context: { informedCount: 2 } })
      expect(told.facts.at(-1)).toEqual({
        type: 'ownerInformed',
        name: '1203 王女士',
        words: inform.words,
      })
    }
    expect(resolved().does(file).refusal(inform)?.code).toBe('case-ended')
  })
})

describe('R6-4.3.2 a major one is reported to the manager at once', () => {
  test('when it is taken down', () => {
    expect(reported({ severity: 'major' }).told).toEqual(['emergencyReported → ye'])
    expect(reported().told).toEqual([])
  })

  test('or when it turns out to be, once', () => {
    const raise = { type: 'raise', reason: '有人受伤' } as const
    const raised = inHand().does(raise)

    expect(raised.told.at(-1)).toBe('emergencyRaised → ye')
    expect(raised.state).toMatchObject({ value: 'inHand', context: { severity: 'major' } })
    expect(raised.refusal(raise)).toEqual({ code: 'already-major', clauses: ['R6-4.3.2'] })
    expect(inHand().refusal(raise, zheng)?.code).toBe('role-not-allowed')
  })
})

describe('H-emergency-1 who was told takes it in hand within five minutes', () => {
  test('else every desk and the supervisor are alarmed, and the next call starts anew', () => {
    const relayed = reported().does(relay)
    expect(relayed.passes(minutes(5)).state.context.alarmSince).toBeNull()

    const alarmed = relayed.passes(after(5))
    expect(alarmed.told.slice(1)).toEqual(['takeInHandMissed → null', 'takeInHandMissed → gu'])
    expect(alarmed.state.context).toMatchObject({ alarmSince: minutes(5), isRelayedLate: false })

    const again = alarmed.does({ ...relay, to: 'security' }, { at: minutes(6) })
    expect(again.state.context).toMatchObject({
      alarmSince: null,
      isRelayedLate: false,
      relayedTo: ['engineering', 'security'],
      takeInHandDueAt: minutes(11),
    })
    expect(alarmed.does(takeInHand, zheng).state.context.alarmSince).toBeNull()
  })
})

describe('H-emergency-2 the report is filed within a day, else the manager hears of it', () => {
  test('it is filed once the emergency is over', () => {
    expect(inHand().refusal(file)).toEqual({ code: 'resolve-first', clauses: ['H-emergency-2'] })
    expect(resolved().does(file).state).toMatchObject({
      value: 'filed',
      context: { report: file.report, cause: file.cause, loss: null, isFiledLate: false },
    })
  })

  test('a day is in time; later the manager holds it, and the desk still files it', () => {
    expect(resolved().passes(later(24)).state.context.lateSince).toBeNull()
    const late = resolved().passes(addMinutes(later(24), 1))

    expect(late.told.at(-1)).toBe('fileMissed → ye')
    expect(late.state.context).toMatchObject({
      lateSince: later(24),
      holder: { role: 'manager', personId: 'ye' },
    })
    expect(late.does(file).state).toMatchObject({ value: 'filed', context: { isFiledLate: true } })
  })
})

describe('H-kernel-5 what is withdrawn sends nobody on the way for nothing', () => {
  test('the departments that were told hear of it', () => {
    const withdraw = { type: 'withdraw', reason: '误报' } as const

    expect(inHand().does(withdraw).told.at(-1)).toBe('emergencyWithdrawn → zheng')
    expect(reported().does(withdraw).told).toEqual([])
  })
})

describe('H-kernel-12 a unit stands in the owner archive', () => {
  test('an unknown one is refused', () => {
    const unknown = situation({ isUnitKnown: false })
    expect(() => reported({ unitId }, unknown)).toThrow('unit-unknown')
    expect(() => reported({}, unknown)).not.toThrow()
  })
})
