import { describe, expect, test } from 'vitest'
import { instantOf } from '../calendar'
import { balanceOf, postingsIn } from '../ledger'
import { openCase, people } from '../testing'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { parking, parkingDocuments } from './index'
import { car, model, space } from './parking.model'
import { spaceRefusal } from './space'

const { lin, gu, cashier, kiosk } = people
const desk = model.base
const documents = [...parkingDocuments]
const verify = { type: 'verify', documents } as const
const pays = { type: 'recordPayment' } as const
const pay = { type: 'pay', receiptNo: receiptNoOf(1) } as const
const assign = { type: 'assign', spaceId: space.spaceId } as const
const release = { type: 'release' } as const
const on = (date: string) => ({ at: instantOf(date, '12:00', 'Asia/Shanghai') })
const withSpace = (given: Partial<typeof space> | null) => ({
  world: { ...desk.world, space: given && { ...space, ...given } },
})

const applied = (input: object = {}, changes: Partial<typeof desk> = {}) =>
  openCase(parking, { ...car, ...input }, { ...desk, ...changes, registers: moneyRegisters })
const verified = (input?: object) => applied(input).does(verify)
const paid = (input?: object) => verified(input).does(pays, { by: cashier }).does(pay)
const assigned = (input?: object) => paid(input).does(assign)

describe('R6-3.p parking spaces are handled at the desk', () => {
  test('applied for, verified, paid, assigned, expired, released', () => {
    const over = assigned({ months: 1 }).passes('2026-04-02T00:00:00.000Z')
    expect(over.state.value).toBe('expired')
    expect(over.does(release).state.value).toBe('released')
    expect(over.told).toEqual([
      'parkingDue → null',
      'spaceToAssign → null',
      'parkingExpired → null',
    ])
  })

  test('by the receptionist, for a unit of the archive', () => {
    expect(() => applied({}, { by: kiosk })).toThrow('role-not-allowed')
    expect(() => applied({}, { world: { ...desk.world, isUnitKnown: false } })).toThrow(
      'unit-unknown',
    )
  })
})

describe('H-parking-1 ID, vehicle licence and proof of residence are seen and copied', () => {
  test.each(parkingDocuments)('without %s it is refused by name', (paper) => {
    const without = documents.filter((each) => each !== paper)
    expect(applied().refusal({ ...verify, documents: without })).toEqual({
      code: 'documents-missing',
      clauses: ['H-parking-1'],
      missing: [paper],
    })
  })

  test('nothing else comes before', () => {
    const refusal = { code: 'verify-first', clauses: ['H-parking-1'] }
    expect(applied().refusal(pays, { by: cashier })).toEqual(refusal)
    expect(applied().refusal(assign)).toEqual(refusal)
    expect(verified().state.context.copiesId).toBe(desk.newIds[0])
    expect(verified().does({ type: 'turnDown', reason: '车位已满' }).state.value).toBe('refused')
  })
})

describe('H-parking-2 all months are paid before a space is given', () => {
  test('exactly that, to the cashier', () => {
    for (const amountFen of [179_999, 180_001]) {
      expect(verified().refusal({ ...pays, amountFen }, { by: cashier })).toEqual({
        code: 'amount-wrong',
        clauses: ['H-parking-2'],
      })
    }
    expect(verified().refusal(pays, { by: lin })?.clauses).toEqual(['H-parking-2'])
    expect(verified().refusal({ ...pays, amountFen: 180_000 }, { by: cashier })).toBeNull()
    expect(verified().refusal(assign)).toEqual({ code: 'pay-first', clauses: ['H-parking-2'] })
    expect(balanceOf(postingsIn(paid().facts), 'fees:parking')).toBe(180_000)
  })

  test('given up before it all goes back, and the cashier hears it', () => {
    const withdraw = { type: 'withdraw', reason: '车卖了' } as const
    const gone = paid().does(withdraw)
    expect(balanceOf(postingsIn(gone.facts), 'finance')).toBe(0)
    expect(gone.told).toContain('paymentToGiveBack → null')
    expect(assigned().refusal(withdraw)).toEqual({
      code: 'release-first',
      clauses: ['H-kernel-5'],
    })
    const unpaid = verified().does(pays, { by: cashier })
    const refused = unpaid.does({ type: 'turnDown', reason: '车位已满' })
    expect(balanceOf(postingsIn(refused.facts), 'finance')).toBe(0)
  })
})

describe('H-parking-3 a space is never held twice', () => {
  test('one that somebody has, or nobody knows, is refused', () => {
    expect(paid().refusal(assign, withSpace({ isHeld: true as never }))).toEqual({
      code: 'space-taken',
      clauses: ['H-parking-3'],
    })
    expect(paid().refusal(assign, withSpace(null))?.code).toBe('space-unknown')
    expect(paid().does(assign).state.context).toMatchObject({ spaceNo: 'B1-012' })
  })

  test('it stays theirs when the time is over, until it is released', () => {
    const over = assigned({ months: 1 }).passes('2026-04-02T00:00:00.000Z')
    expect(over.facts.some(({ type }) => type === 'spaceReleased')).toBe(false)
    expect(over.does(release).facts).toContainEqual({
      type: 'spaceReleased',
      spaceId: space.spaceId,
      reason: null,
    })
  })

  test('while somebody has it it keeps its number and stays in use', () => {
    const inUse = { code: 'space-in-use', clauses: ['H-parking-3'] }
    const was = { spaceNo: 'B1-012', isHeld: true }
    expect(spaceRefusal({ was, spaceNo: null })).toEqual(inUse)
    expect(spaceRefusal({ was, spaceNo: 'B1-013' })).toEqual(inUse)
    expect(spaceRefusal({ was, spaceNo: 'B1-012' })).toBeNull()
    expect(spaceRefusal({ was: { ...was, isHeld: false }, spaceNo: null })).toBeNull()
  })
})

describe('H-parking-4 it ends with its last day, and is renewed from there', () => {
  const renewal = { ...pays, months: 3 } as const
  const renew = { type: 'renew', months: 3, receiptNo: receiptNoOf(2) } as const

  test('after so many months it is late, and the desk hears it', () => {
    expect(assigned().state.context.validUntilOn).toBe('2026-09-01')
    expect(assigned().passes('2026-09-01T16:00:00.000Z').state.value).toBe('assigned')
    const over = assigned().passes('2026-09-01T16:00:00.001Z')
    expect(over.state.value).toBe('expired')
    expect(over.state.context.lateSince).toBe('2026-09-01T16:00:00.000Z')
  })

  test('for exactly what the months cost, on from the old end', () => {
    expect(assigned().refusal(pays, { by: cashier })).toEqual({
      code: 'months-missing',
      clauses: ['H-parking-4'],
      missing: ['months'],
    })
    const ready = assigned().does({ ...renewal, amountFen: 90_000 }, { by: cashier })
    expect(ready.refusal({ ...renew, months: 4 })?.code).toBe('receipt-amount-wrong')
    expect(ready.does(renew).state.context.validUntilOn).toBe('2026-12-01')
    const late = ready.passes('2026-09-20T02:00:00.000Z').does(renew, on('2026-09-20'))
    expect(late.state.value).toBe('assigned')
    expect(late.state.context).toMatchObject({ validUntilOn: '2026-12-01', lateSince: null })
  })

  test('released early it is free; what was paid for a renewal goes back', () => {
    const ready = assigned().does(renewal, { by: cashier })
    const gone = ready.does(release)
    expect(gone.state.value).toBe('released')
    expect(balanceOf(postingsIn(gone.facts), 'finance')).toBe(180_000)
    expect(gone.told).toContain('paymentToGiveBack → null')
    expect(assigned().refusal(release, { by: gu })).toBeNull()
  })
})
