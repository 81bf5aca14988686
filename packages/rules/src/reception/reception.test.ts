import { describe, expect, test } from 'vitest'
import { addMinutes, toInstant, toMs } from '../instant'
import { defaultPolicy } from '../policy'
import type { Sender } from '../role'
import { later, monday9, newId, openCase, people, situation, unitId } from '../testing'
import { reception } from './index'

const desk = situation({ isUnitKnown: true })
const contact = (changes = {}) => openCase(reception, { channel: 'visit', ...changes }, desk)
const call = (changes = {}) => contact({ channel: 'phone', rings: 2, ...changes })
const seconds = (count: number) => toInstant(toMs(monday9) + count * 1000)

const zhou = { name: '周慧敏', phone: '13800001234', unitId, kind: 'owner' }
const about = { ...zhou, matter: '问停车费' }
const giveAnswer = { type: 'giveAnswer', answer: '每月 300 元', source: '停车收费公示' } as const
const farewell = { type: 'farewell' } as const
const callerHungUp = { type: 'callerHungUp' } as const
const note = { type: 'noteMatter', matter: '电梯太吵', isComplaint: true } as const
const promise = { type: 'promiseCallback', callbackAt: later(2), matter: '问停车费' } as const
const callBack = { ...giveAnswer, type: 'callBack' } as const
const wen: Sender = { personId: 'wen', roles: ['assistant'], department: null }

describe.each(['R1-6', 'R6-4.1.5'])('%s a call is answered within three rings', () => {
  test.each([
    [3, false],
    [4, true],
  ])('%i rings: late is %s', (rings, isAnsweredLate) => {
    const counted = contact({ channel: 'phone' }).does({ type: 'answer', rings })
    expect(counted.state).toMatchObject({ value: 'attending', context: { isAnsweredLate } })
    expect(call({ rings }).state).toMatchObject({ value: 'attending', context: { isAnsweredLate } })
  })

  test('without a count fifteen seconds are in time, a moment more is late', () => {
    const ringing = contact({ channel: 'phone' })
    expect(ringing.passes(seconds(15)).state.context.lateSince).toBeNull()
    const late = ringing.passes(seconds(16))

    expect(late.state).toMatchObject({ value: 'ringing', context: { lateSince: seconds(15) } })
    expect(late.does({ type: 'answer' }).state.context).toMatchObject({
      isAnsweredLate: true,
      lateSince: null,
    })
    expect(ringing.does({ type: 'answer' }).state.context.isAnsweredLate).toBe(false)
  })

  test('who rang off is rung back when the number is known', () => {
    const known = contact({ channel: 'phone' }).does({ type: 'ringOff', phone: zhou.phone })
    expect(known.state.value).toBe('missed')
    expect(known.facts).toContainEqual({
      type: 'caseOpened',
      procedure: 'return-call',
      caseId: newId,
      input: { targets: [{ phone: zhou.phone }], purpose: 'missedCall' },
    })
    const unknown = contact({ channel: 'phone' }).does({ type: 'ringOff' })
    expect(unknown.facts.some(({ type }) => type === 'caseOpened')).toBe(false)
  })
})

describe.each(['R1-3', 'R6-4.1.2'])('%s a long look-up gets an apology', () => {
  const looking = contact().does({ type: 'lookUp' })

  test('after a minute, once', () => {
    expect(looking.passes(seconds(60)).told).toEqual([])
    const long = looking.passes(seconds(61))
    expect(long.told).toEqual(['apologyPrompted → lin'])
    expect(long.state.context.apologisedAt).toBe(seconds(60))

    const again = long.does(giveAnswer).does({ type: 'lookUp' })
    expect(again.passes(later(1)).told).toEqual(['apologyPrompted → lin'])
  })

  test('not when the answer came before', () => {
    expect(looking.does(giveAnswer).passes(later(1)).told).toEqual([])
    expect(looking.refusal({ type: 'lookUp' })?.code).toBe('already-looking-up')
  })
})

describe.each(['R3-4.1.3', 'R0-3'])('%s no answer without a source', (clause) => {
  test('it is refused, and with one it stands', () => {
    const { source, ...without } = giveAnswer
    const refusal = contact().refusal(without)

    expect(refusal?.code).toBe('source-missing')
    expect(refusal?.clauses).toContain(clause)
    expect(contact().does(giveAnswer).state).toMatchObject({
      value: 'concluding',
      context: { source },
    })
  })
})

describe('R7-4.1.1.2 a time to call back is agreed and kept', () => {
  const promised = contact(about).does(promise)

  test('it lies ahead', () => {
    expect(contact().refusal({ ...promise, callbackAt: monday9 })?.code).toBe('callback-in-past')
  })

  test('at that time receptionist and supervisor are told', () => {
    expect(promised.passes(later(2)).told).toEqual([])
    const late = promised.passes(addMinutes(later(2), 1))
    expect(late.told).toEqual(['callbackOverdue → lin', 'callbackOverdue → gu'])
    expect(late.state.context.lateSince).toBe(later(2))
  })

  test('an hour later the supervisor holds it and calls back', () => {
    const held = promised.passes(addMinutes(later(3), 1))

    expect(held.state.context.holder).toMatchObject({ role: 'supervisor', personId: 'gu' })
    expect(held.refusal(callBack)).toEqual({
      code: 'supervisor-calls-back',
      clauses: ['R7-4.1.1.2'],
    })
    expect(held.does(callBack, { by: people.gu }).state.value).toBe('concluding')
  })

  test('who was called back is no longer late', () => {
    const back = promised.does(callBack)
    expect(back.passes(later(24)).state.context.lateSince).toBeNull()
  })

  test('an open matter does not close', () => {
    expect(contact(about).refusal(farewell)?.code).toBe('matter-open')
  })
})

describe('R1-2 a repair is introduced to the property assistant', () => {
  test('who takes over', () => {
    const met = contact(about).does({ type: 'introduce', assistantId: 'wen' })

    expect(met.state.context.holder).toMatchObject({ role: 'assistant', personId: 'wen' })
    expect(met.told).toEqual(['assistantIntroduced → wen'])
    expect(met.does(farewell, { by: wen }).state.value).toBe('closed')
  })
})

describe('R2-4.4 a complaint goes to the complaint procedure', () => {
  const complained = contact(about).does(note)
  const refer = { type: 'refer', to: 'complaint', category: 'other', severity: 'general' } as const

  test('nowhere else', () => {
    const elsewhere = complained.refusal({ type: 'refer', to: 'service-request' })
    expect(elsewhere?.code).toBe('complaint-elsewhere')
    expect(elsewhere?.clauses).toContain('R2-4.4')
  })

  test('with the same facts, before the contact closes', () => {
    expect(complained.does(giveAnswer).refusal(farewell)?.code).toBe('complaint-not-referred')
    const done = complained.does(refer)
    expect(done.facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'complaint',
      input: {
        reporterName: zhou.name,
        matter: note.matter,
        category: 'other',
        receivedAt: monday9,
      },
    })
    expect(done.does(farewell).state.value).toBe('closed')
  })

  test('other matters do not hide it', () => {
    const hidden = complained.does({ type: 'noteMatter', matter: '问停车费' }).does(giveAnswer)
    expect(hidden.refusal(farewell)?.code).toBe('complaint-not-referred')
  })
})

describe('R6-3 what is referred opens a case of its own', () => {
  test('what the other case needs and is not known is named', () => {
    expect(contact({ matter: '漏水' }).refusal({ type: 'refer', to: 'service-request' })).toEqual({
      code: 'referral-incomplete',
      clauses: ['R6-3'],
      missing: ['unitId', 'name', 'phone'],
    })
  })

  test('what the clerk adds goes along', () => {
    const input = { visitorName: '陈述', partySize: 3 }
    const referred = contact(about).does({ type: 'refer', to: 'visitor', input })
    expect(referred.facts.at(-1)).toMatchObject({ input: { ...input, hostUnitId: unitId } })
  })
})

describe('R3-4.1.4 an unreasonable demand is explained, and the supervisor rings back', () => {
  const decline = { type: 'declineUnreasonable', explanation: '公共区域不能占用' } as const

  test('the supervisor is told and a return call opened', () => {
    const declined = contact(about).does(decline)
    expect(declined.told).toEqual(['demandDeclined → gu'])
    expect(declined.facts.at(-1)).toMatchObject({
      procedure: 'return-call',
      input: { targets: [{ name: zhou.name, phone: zhou.phone, unitId }] },
    })
  })

  test('there must be somebody to ring', () => {
    expect(contact().refusal(decline)?.code).toBe('nobody-to-ring')
  })
})

describe.each(['R1-8', 'R6-4.1.7'])('%s the caller hangs up first', () => {
  test('only then does the call close', () => {
    const said = call(about).does(giveAnswer).does({ type: 'repeatBack' }).does(farewell)

    expect(said.state).toMatchObject({ value: 'concluding', context: { isRepeatedBack: true } })
    expect(said.does(callerHungUp).state.value).toBe('closed')
  })

  test('a visit has nobody to hang up', () => {
    expect(contact().refusal(callerHungUp)?.code).toBe('phone-only')
    expect(contact().refusal({ type: 'repeatBack' })?.code).toBe('phone-only')
  })

  test('who was promised a call may hang up meanwhile', () => {
    const waiting = call(about).does(promise).does(callerHungUp)
    expect(waiting.state.value).toBe('awaitingCallback')
    expect(waiting.does(callBack).state.context.hungUpAt).toBeNull()
  })
})

describe('R2-4.2 the record is whole before the contact closes', () => {
  test.each(['owner', 'resident', 'tenant', 'merchant'])('%s', (kind) => {
    expect(contact({ kind }).refusal(farewell)).toMatchObject({
      code: 'record-incomplete',
      missing: ['name', 'phone', 'unitId', 'matter'],
    })
  })

  test('a passer-by leaves no record', () => {
    expect(contact({ kind: 'other' }).does(farewell).state.value).toBe('closed')
  })

  test('a relayed contact names the post that received it', () => {
    expect(() => contact({ channel: 'relayed' })).toThrow('received-by-missing')
    expect(() => contact({ channel: 'relayed', receivedBy: '东门岗' })).not.toThrow()
  })
})

describe.each(['R1-5', 'R6-4.1.4'])('%s goodbye is said and recorded', () => {
  test('and ends a visit', () => {
    const done = contact().does(farewell)
    expect(done.facts.at(-2)).toEqual({ type: 'farewellSaid' })
    expect(done.state.value).toBe('closed')
  })
})

describe('R3-4.1.2 name, unit and number are recorded', () => {
  test('piece by piece', () => {
    const first = call().does({ type: 'identify', kind: 'owner', name: zhou.name })
    const then = first.does({ type: 'identify', kind: 'owner', phone: zhou.phone, unitId })
    expect(then.state.context).toMatchObject(zhou)
  })

  test('an unknown unit is refused', () => {
    const unknown = situation({ isUnitKnown: false })
    expect(() => openCase(reception, { channel: 'visit', unitId }, unknown)).toThrow('unit-unknown')
  })
})

test('a site may let it ring longer', () => {
  const policy = { ...defaultPolicy, ringsMax: 5 }
  const patient = openCase(reception, { channel: 'phone' }, { ...desk, policy })
  expect(patient.does({ type: 'answer', rings: 5 }).state.context.isAnsweredLate).toBe(false)
})
