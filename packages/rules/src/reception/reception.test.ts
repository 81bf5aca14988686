import { describe, expect, test } from 'vitest'
import { addMinutes, toInstant, toMs } from '../instant'
import { defaultPolicy } from '../policy'
import { later, monday9, newId, openCase, people, situation, unitId } from '../testing'
import { reception } from './index'
import {
  about,
  call,
  callerHungUp,
  contact,
  desk,
  farewell,
  giveAnswer,
  receptionDesk,
  wen,
  zhou,
} from './testing-desk'

const seconds = (count: number) => toInstant(toMs(monday9) + count * 1000)
const promise = { type: 'promiseCallback', callbackAt: later(2), matter: '问停车费' } as const
const callBack = { ...giveAnswer, type: 'callBack' } as const

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
    const unknown = situation({ ...receptionDesk, isUnitKnown: false })
    expect(() => openCase(reception, { channel: 'visit', unitId }, unknown)).toThrow('unit-unknown')
  })
})

test('a site may let it ring longer', () => {
  const policy = { ...defaultPolicy, ringsMax: 5 }
  const patient = openCase(reception, { channel: 'phone' }, { ...desk, policy })
  expect(patient.does({ type: 'answer', rings: 5 }).state.context.isAnsweredLate).toBe(false)
})

describe('R7-4.1.1.1 spoken or written, an enquiry is taken and explained', () => {
  test.each([
    ['visit', {}],
    ['phone', { rings: 1 }],
    ['online', {}],
    ['letter', {}],
    ['kiosk', {}],
    ['relayed', { receivedBy: '东门岗' }],
  ])('%s', (channel, changes) => {
    const taken = contact({ channel, ...changes, matter: '问停车费' })

    expect(taken.state.value).toBe('attending')
    expect(taken.does(giveAnswer).state.context).toMatchObject({
      channel,
      answer: giveAnswer.answer,
      isMatterSettled: true,
    })
  })

  test('the desk takes it, a department does not', () => {
    const by = people.zheng
    expect(() => openCase(reception, { channel: 'visit' }, { ...desk, by })).toThrow(
      'role-not-allowed',
    )
  })
})

describe('R7-4.1.1.3 an enquiry is recorded', () => {
  test('what was asked, what was answered, and on what it rests', () => {
    const asked = contact(zhou).does({ type: 'noteMatter', matter: '问停车费' }).does(giveAnswer)

    expect(asked.facts.map(({ type }) => type)).toEqual([
      'contactBegun',
      'matterNoted',
      'answerGiven',
    ])
    const { answer, source } = giveAnswer
    expect(asked.does(farewell).state.context).toMatchObject({ matter: '问停车费', answer, source })
  })

  test('of somebody who lives or trades here none ends without it', () => {
    expect(contact(zhou).refusal(farewell)).toMatchObject({ missing: ['matter'] })
  })
})

describe('R6-4.2.4 the record is kept', () => {
  const asked = contact(about).does(giveAnswer)

  test('every step leaves what was said, and who has it', () => {
    expect(asked.facts.map(({ type }) => type)).toEqual(['contactBegun', 'answerGiven'])
    expect(asked.state.context).toMatchObject({ ...about, holder: { personId: 'lin' } })
  })

  test('a correction keeps what stood there', () => {
    const amend = { type: 'amend', field: 'matter', value: '问访客停车', reason: '听错' } as const
    const right = asked.does(farewell).does(amend)

    expect(right.state.context.matter).toBe('问访客停车')
    expect(right.facts.at(-1)).toMatchObject({ was: { matter: about.matter }, reason: '听错' })
  })
})
