import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { openCase, people, unitId } from '../testing'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { chen, zhou } from '../testing-passes'
import { residentPass } from './index'
import { model, ownerId } from './resident-pass.model'

const { gu, kiosk, cashier } = people
const desk = model.base
const otherId = '00000000-0000-4000-8000-000000003122'

const applied = (input: object = {}, changes: Partial<typeof desk> = {}) =>
  openCase(
    residentPass,
    { unitId, holders: [zhou], ...input },
    { ...desk, ...changes, registers: moneyRegisters },
  )
const byOwner = {
  type: 'verify' as const,
  applicantIs: 'owner' as const,
  documents: ['idCard' as const],
}
const byAgent = {
  type: 'verify' as const,
  applicantIs: 'agent' as const,
  documents: ['authorisation' as const, 'ownerIdCopy' as const, 'agentIdCard' as const],
  agentName: '何敏',
  agentIdNumber: '440300199001011238',
}
const verified = (input?: object) => applied(input).does(byOwner)
const issue = { type: 'issue' } as const
const given = (input?: object) => verified(input).does(issue)

describe('R3-5.1.1 the owner of that unit with ID, or an agent with all papers', () => {
  test('the owner archive says who the owner is', () => {
    const world = { ...desk.world, owners: [ownerId] }
    expect(applied({ ownerId: otherId }).refusal(byOwner, { world })).toEqual({
      code: 'not-owner-here',
      clauses: ['R3-5.1.1'],
    })
    expect(applied({ ownerId }).refusal(byOwner, { world })).toBeNull()
    expect(applied().does(byOwner).state.context.ownerId).toBe(ownerId)
    const nobody = { world: { ...desk.world, owners: [] } }
    expect(applied().refusal(byOwner, nobody)?.code).toBe('not-owner-here')
  })

  test('of several owners one is named', () => {
    const several = { world: { ...desk.world, owners: [ownerId, otherId] } }
    expect(applied().refusal(byOwner, several)).toEqual({
      code: 'owner-missing',
      clauses: ['R3-5.1.1'],
      missing: ['ownerId'],
    })
    expect(applied().refusal({ ...byOwner, ownerId: otherId }, several)).toBeNull()
  })

  test('the owner shows an identity card', () => {
    expect(applied().refusal({ ...byOwner, documents: ['ownerIdCopy'] })).toEqual({
      code: 'documents-missing',
      clauses: ['R3-5.1.1'],
      missing: ['idCard'],
    })
  })

  test.each(['authorisation', 'ownerIdCopy', 'agentIdCard'] as const)(
    'an agent without %s is refused by its name',
    (paper) => {
      const documents = byAgent.documents.filter((each) => each !== paper)
      expect(applied().refusal({ ...byAgent, documents })?.missing).toEqual([paper])
    },
  )

  test('an agent gives name and ID number', () => {
    const { agentName, agentIdNumber, ...unnamed } = byAgent
    expect(applied().refusal(unnamed)?.missing).toEqual(['agentName', 'agentIdNumber'])
    expect(applied().does(byAgent).state.context).toMatchObject({ agentName, agentIdNumber })
  })

  test('number, holder and date go to the contact sheet', () => {
    const { facts } = given({ holders: [zhou, chen] })
    expect(facts.filter(({ type }) => type === 'passIssued')).toMatchObject([
      { passNo: 'ZH-000001', name: zhou.name, validFromOn: '2026-03-02', validUntilOn: null },
      { passNo: 'ZH-000002', name: chen.name },
    ])
  })

  test('nothing is given out before, and the desk takes it down', () => {
    expect(applied().refusal(issue)).toEqual({ code: 'verify-first', clauses: ['R3-5.1.1'] })
    expect(() => applied({}, { by: kiosk })).toThrow('role-not-allowed')
  })
})

describe('R3-5.1.2 the applicant’s ID copy is archived', () => {
  test('the copies have a place', () => {
    expect(verified().state.context.copiesId).toBe(desk.newIds[0])
  })
})

describe('R3-5.1.3 one recent photo a holder', () => {
  test('each of them', () => {
    const { photoId, ...noPhoto } = chen
    expect(applied({ holders: [zhou, noPhoto] }).refusal(byOwner)).toEqual({
      code: 'photo-missing',
      clauses: ['R3-5.1.3'],
    })
  })
})

describe('R3-5.1.4 free of charge', () => {
  test('no money moves from the application to the pass', () => {
    const issued = given()
    expect(postingsIn(issued.facts)).toEqual([])
    expect(issued.state.context.passes[0]?.depositFen).toBe(0)
    expect(verified().refusal({ type: 'recordPayment' }, { by: cashier })?.code).toBe(
      'not-in-this-state',
    )
  })

  test('a replacement costs 5.00 and no deposit', () => {
    const pay = { type: 'recordPayment' } as const
    expect(given().refusal({ ...pay, amountFen: 1500 }, { by: cashier })).toEqual({
      code: 'amount-wrong',
      clauses: ['H-pass-4'],
    })
    const replaced = given()
      .does({ ...pay, amountFen: 500 }, { by: cashier })
      .does({ type: 'replace', passNo: 'ZH-000001', receiptNo: receiptNoOf(1) })
    expect(balanceOf(postingsIn(replaced.facts), 'fees:resident-pass')).toBe(500)
    expect(replaced.state.context.passes.map(({ status }) => status)).toEqual(['lost', 'active'])
  })
})

describe('H-resident-pass-1 it is handed in without a refund, and closed with the last', () => {
  const back = (passNos: string[]) => ({ type: 'return' as const, passNos })

  test('part may come back first', () => {
    const two = given({ holders: [zhou, chen] }).does(back(['ZH-000001']))
    expect(two.state.value).toBe('issued')
    expect(two.refusal(back(['ZH-000001']))).toEqual({
      code: 'pass-settled',
      clauses: ['H-resident-pass-1'],
    })
    expect(two.does(back(['ZH-000002'])).state.value).toBe('closed')
  })

  test('lost or revoked it is not active either', () => {
    const two = given({ holders: [zhou, chen] })
    const lost = two.does({ type: 'reportLost', passNo: 'ZH-000001' })
    const revoke = { type: 'revoke', passNo: 'ZH-000002', reason: '已搬走' } as const
    expect(lost.does(revoke, { by: gu }).state.value).toBe('closed')
  })

  test('what was paid for a replacement that never came goes back', () => {
    const closed = given()
      .does({ type: 'recordPayment' }, { by: cashier })
      .does(back(['ZH-000001']))
    expect(balanceOf(postingsIn(closed.facts), 'finance')).toBe(0)
  })
})
