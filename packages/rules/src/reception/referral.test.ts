import { describe, expect, test } from 'vitest'
import { openingOf } from '../procedures'
import { monday9, unitId } from '../testing'
import { about, contact, farewell, giveAnswer, wen, zhou } from './testing-desk'

// What these need beyond what a contact knows.
const whole: Readonly<Record<string, Record<string, string>>> = {
  complaint: { category: 'other', severity: 'general' },
  emergency: { kind: 'lift', place: '3 栋', severity: 'general' },
  'dispatch-order': { department: 'engineering', priority: 'normal' },
}

const note = { type: 'noteMatter', matter: '电梯太吵', isComplaint: true } as const
const complained = contact(about).does(note)

describe.each(['R2-4.4', 'R3-4.1.1', 'R3-4.1.2'])(
  '%s a complaint goes to its procedure',
  (clause) => {
    const input = { category: 'other', severity: 'general' }
    const refer = { type: 'refer', to: 'complaint', input } as const

    test('nowhere else', () => {
      const elsewhere = complained.refusal({ type: 'refer', to: 'service-request' })
      expect(elsewhere?.code).toBe('complaint-elsewhere')
      expect(elsewhere?.clauses).toContain(clause)
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
  },
)

describe('R6-3 what is referred opens a case of its own', () => {
  test.each([
    'complaint',
    'service-request',
    'return-call',
    'visitor',
    'emergency',
    'dispatch-order',
  ])('%s is about somebody at the desk', (to) => {
    expect(openingOf(to)).not.toBeNull()
    const matter = contact(about).does({ type: 'refer', to, input: whole[to] })
    expect(matter.facts.at(-1)).toMatchObject({ type: 'caseOpened', procedure: to })
    expect(matter.state.context.referredTo).toBe(to)
  })

  test.each(['reception', 'desk-check', 'radio-relay', 'nothing'])('%s is not', (to) => {
    expect(contact(about).refusal({ type: 'refer', to })).toEqual({
      code: 'not-referable',
      clauses: ['R6-3'],
    })
  })

  test('what the other case needs and is not known, or does not fit, is named', () => {
    const leak = contact({ matter: '漏水' })
    const missing = (to: string, input = {}) => leak.refusal({ type: 'refer', to, input })?.missing

    expect(leak.refusal({ type: 'refer', to: 'service-request' })).toEqual({
      code: 'referral-incomplete',
      clauses: ['R6-3'],
      missing: ['unitId'],
    })
    expect(missing('complaint', { unitId, category: '吵' })).toEqual(['category', 'severity'])
    expect(missing('return-call')).toEqual(['targets'])
  })

  test('what is known goes along under the names of the other case', () => {
    const input = { kind: 'fire', place: '车库', severity: 'major' }
    const { facts } = contact(about).does({ type: 'refer', to: 'emergency', input })
    expect(facts.at(-1)).toMatchObject({
      input: { ...input, reporter: zhou.name, reporterPhone: zhou.phone, unitId },
    })
  })

  test('what the clerk adds goes before what is known', () => {
    const input = { visitorName: '陈述', partySize: 3 }
    const referred = contact(about).does({ type: 'refer', to: 'visitor', input })
    expect(referred.facts.at(-1)).toMatchObject({ input: { ...input, hostUnitId: unitId } })
  })

  test('whom the receptionist introduced, the assistant does not refer', () => {
    const met = contact(about).does({ type: 'introduce', assistantId: 'wen' })
    expect(met.refusal({ type: 'refer', to: 'visitor' }, { by: wen })?.code).toBe(
      'role-not-allowed',
    )
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

describe.each(['R1-7', 'R6-4.1.6'])(
  '%s a problem that is raised is registered and acted on',
  (clause) => {
    test('the contact does not end before', () => {
      const refusal = complained.does(giveAnswer).refusal(farewell)

      expect(refusal?.code).toBe('complaint-not-referred')
      expect(refusal?.clauses).toContain(clause)
      const input = { category: 'other', severity: 'general' }
      const registered = complained.does({ type: 'refer', to: 'complaint', input })
      expect(registered.facts.at(-1)).toMatchObject({ procedure: 'complaint' })
      expect(registered.does(farewell).state.value).toBe('closed')
    })
  },
)
