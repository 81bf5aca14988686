import { describe, expect, test } from 'vitest'
import { addMinutes } from '../instant'
import { serviceRequest } from '../service-request/index'
import { later, monday9, newId, openCase, people, situation, unitId } from '../testing'
import { visitor } from '../visitor/index'
import { lobby } from '../visitor/testing-lobby'
import { whatNow } from '../what-now'

const input = { channel: 'phone', unitId, matter: '水管渗漏', reporterPhone: '13800001234' }
const desk = situation({ isUnitKnown: true })
const request = (changes = {}) => openCase(serviceRequest, { ...input, ...changes }, desk)

const complete = { type: 'complete', handling: '换垫圈', result: '不再渗漏' } as const
const note = '已约下午上门'

describe('H-kernel-1 an ended case takes only what is left to it', () => {
  test('a second result is refused', () => {
    expect(request().does(complete).refusal(complete)).toEqual({
      code: 'case-ended',
      clauses: ['H-kernel-1'],
    })
  })

  test.each(['explode', 'toString', 'constructor'])('an unknown command is refused: %s', (type) => {
    expect(request().refusal({ type } as never)?.code).toBe('command-unknown')
  })
})

describe('H-kernel-2 only time strikes, and only what is due', () => {
  const early = { type: 'strikeClock', kind: 'toSupervisor', dueAt: monday9 } as const
  const clock = { personId: null, roles: ['system'], department: null } as const

  test('a moment that is not the deadline is refused', () => {
    expect(request().refusal(early, { by: clock })?.code).toBe('not-due-yet')
    expect(request().refusal(early)?.code).toBe('role-not-allowed')
  })
})

describe('H-kernel-3 a correction keeps the old value and its reason', () => {
  test('the old matter stands in the fact', () => {
    const amended = request().does({
      type: 'amend',
      field: 'matter',
      value: '水管爆裂',
      reason: '来电更正',
    })

    expect(amended.state.context.matter).toBe('水管爆裂')
    expect(amended.facts).toContainEqual({
      type: 'amended',
      changes: { matter: '水管爆裂' },
      was: { matter: '水管渗漏' },
      reason: '来电更正',
    })
  })

  test('the new value is kept as its own field would keep it', () => {
    const amended = request().does({
      type: 'amend',
      field: 'matter',
      value: '  cafe\u0301 漏水 ',
      reason: '来电更正',
    })

    expect(amended.state.context.matter).toBe('caf\u00e9 漏水')
  })

  test.each([
    ['toString', '1', 'field-not-amendable'],
    ['receivedAt', '2026-01-01T00:00:00.000Z', 'field-not-amendable'],
    ['reporterPhone', '12', 'value-impossible'],
  ])('%s cannot become %s', (field, value, code) => {
    expect(request().refusal({ type: 'amend', field, value, reason: '试' })?.code).toBe(code)
  })
})

describe('H-kernel-4 who holds a case gives it to somebody', () => {
  const reassign = { type: 'reassign', personId: 'shen' } as const

  test('who is told and holds it', () => {
    const given = request().does(reassign)

    expect(given.state.context.holder.personId).toBe('shen')
    expect(given.told).toEqual(['reassigned → shen'])
  })

  test('once it went up only those above do', () => {
    const overdue = request().passes(later(49))

    expect(overdue.refusal(reassign)).toEqual({ code: 'held-higher', clauses: ['H-kernel-4'] })
    expect(overdue.does(reassign, { by: people.gu }).told.at(-1)).toBe('reassigned → shen')
  })
})

describe('H-kernel-5 an unfinished case is withdrawn with a reason', () => {
  test('and ends', () => {
    const withdrawn = request().does({ type: 'withdraw', reason: '业主撤回' })

    expect(withdrawn.state).toMatchObject({ value: 'withdrawn', context: { endedAt: monday9 } })
  })
})

describe('H-kernel-6 notes and attachments are added', () => {
  test('by the desk and by a department', () => {
    const noted = request()
      .does({ type: 'addNote', note })
      .does({ type: 'attach', attachmentId: newId, fileName: '渗水.jpg' }, { by: people.zheng })

    expect(noted.facts.slice(1).map(({ type }) => type)).toEqual(['noteAdded', 'attached'])
  })
})

describe('H-kernel-7 an ended case is opened again as a linked one', () => {
  test('with the same facts', () => {
    const again = request().does(complete).does({ type: 'reopen', reason: '又渗水了' })

    expect(again.facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'service-request',
      input,
    })
  })

  test('with the reason, linked both ways', () => {
    const again = request().does(complete).does({ type: 'reopen', reason: '又渗水了' })

    expect(again.facts).toContainEqual({ type: 'reopened', reason: '又渗水了', linkedId: newId })
    expect(again.state.value).toBe('done')
  })

  test('counted from now: what was done in time does not go up because it is looked at again', () => {
    const opened = request()
      .does(complete)
      .does({ type: 'reopen', reason: '又渗水了' }, { at: later(900) })
      .facts.at(-1)

    expect(opened).toMatchObject({ type: 'caseOpened' })
    expect(opened).not.toHaveProperty('input.receivedAt')
  })
})

describe('H-kernel-8 personal data goes three years after the end', () => {
  test('not at the moment, but after it', () => {
    const done = request().does(complete)

    expect(done.passes('2029-03-02T01:00:00.000Z').state.context.erasedAt).toBeNull()
    expect(done.passes('2029-03-02T01:00:00.001Z').state.context.erasedAt).toBe(
      '2029-03-02T01:00:00.000Z',
    )
  })

  test.each([
    { type: 'reopen', reason: '再看' },
    { type: 'addNote', note },
    { type: 'amend', field: 'reporterName', value: '周慧敏', reason: '补录' },
    { type: 'reveal', field: 'reporterPhone' },
  ] as const)('once it is gone nothing personal comes back: $type', (command) => {
    const done = request().does(complete)
    const erased = done.passes('2029-03-03T01:00:00.000Z')

    expect(done.refusal(command)).toBeNull()
    expect(erased.refusal(command)?.code).toBe('personal-data-erased')
  })

  test('an erased case is still reviewed, without words', () => {
    const erased = request().does(complete).passes('2029-03-03T01:00:00.000Z')
    const review = { type: 'review' } as const

    expect(erased.refusal(review, { by: people.gu })).toBeNull()
    expect(erased.refusal({ ...review, remark: note }, { by: people.gu })?.code).toBe(
      'personal-data-erased',
    )
  })
})

describe('H-kernel-9 a site may count in working days', () => {
  test('a year that is not announced is marked', () => {
    const policy = { ...desk.policy, deadlineDays: 'working' } as const
    const at = '2026-12-31T01:00:00.000Z'
    const counted = openCase(serviceRequest, input, { ...desk, policy, at })

    expect(counted.state.context.isCalendarUnknown).toBe(true)
    expect(counted.state.context.supervisorDueAt).toBe('2027-01-04T01:00:00.000Z')
  })
})

describe('H-kernel-10 who first opened what they hold is kept', () => {
  test('whoever takes it down has seen it', () => {
    expect(request().state.context.seenAt).toBe(monday9)
    expect(request().refusal({ type: 'markSeen' })?.code).toBe('already-seen')
  })

  test('once, by the one who holds it', () => {
    const seen = request().passes(later(49))
    const at = addMinutes(later(49), 5)

    expect(seen.refusal({ type: 'markSeen' })?.code).toBe('not-with-you')
    const given = seen.does({ type: 'reassign', personId: 'qian' }, { by: people.gu })
    expect(given.refusal({ type: 'markSeen' }, { by: people.cashier })).toBeNull()
    const opened = seen.does({ type: 'markSeen' }, { by: people.gu, at })
    expect(opened.state.context.seenAt).toBe(at)
    expect(opened.refusal({ type: 'markSeen' }, { by: people.he })?.code).toBe('already-seen')
  })
})

describe('H-kernel-13 every look at a masked value is kept', () => {
  test('with the field, of an ended case too', () => {
    const looked = request().does(complete).does({ type: 'reveal', field: 'reporterPhone' })

    expect(looked.state.value).toBe('done')
    expect(looked.facts.at(-1)).toEqual({
      type: 'valueRevealed',
      field: 'reporterPhone',
      sequence: null,
    })
  })

  test('nobody outside the desk looks', () => {
    const look = { type: 'reveal', field: 'reporterPhone' } as const

    expect(request().refusal(look, { by: people.kiosk })).toEqual({
      code: 'role-not-allowed',
      clauses: ['H-kernel-13'],
    })
  })
})

describe('whatNow says what the buttons say', () => {
  test('what only the clock and the desk itself send is no button', () => {
    const asked = openCase(visitor, {}, situation(lobby, { by: people.lin })).does({
      type: 'invite',
      expectedAt: later(1),
      visitorName: '何敏',
      hostUnitId: unitId,
    })
    const offers = whatNow(visitor, asked.state, { situation: situation(lobby) })

    expect(offers.map(({ type }) => type)).toContain('arrive')
    expect(offers.map(({ type }) => type)).not.toContain('join')
  })

  test('a refused command carries the clause it rests on', () => {
    const overdue = request().passes(later(49))
    const offers = whatNow(serviceRequest, overdue.state, { situation: desk })
    const refusals = Object.fromEntries(offers.map(({ type, refusal }) => [type, refusal?.code]))

    expect(refusals).toMatchObject({
      followUp: undefined,
      complete: 'supervisor-records',
      accept: 'role-not-allowed',
    })
    expect(offers.some(({ type }) => type === 'strikeClock')).toBe(false)
  })
})
