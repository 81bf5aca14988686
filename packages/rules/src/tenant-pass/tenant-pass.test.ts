import { describe, expect, test } from 'vitest'
import { postingsIn } from '../ledger'
import { people, unitId } from '../testing'
import { chen, zhou } from '../testing-passes'
import {
  applied,
  depositReceiptNo,
  desk,
  documents,
  given,
  lease,
  on,
  paid,
  pays,
  verified,
  verify,
} from '../testing-tenants'
import { tenantDocuments } from './index'

const { lin, gu, cashier, kiosk } = people
const issue = { type: 'issue' } as const

describe('R3-5.2.1a a tenant shows lease, supplement, identity card and photo', () => {
  test('all four, and it goes to the cashier', () => {
    const ready = verified()

    expect(ready.state.value).toBe('verified')
    expect(ready.state.context.holder.role).toBe('cashier')
    expect(ready.told).toEqual(['paymentDue → null'])
  })

  test.each(tenantDocuments)('without %s it is refused by name', (paper) => {
    const without = documents.filter((each) => each !== paper)
    expect(applied().refusal({ ...verify, documents: without })).toEqual({
      code: 'documents-missing',
      clauses: ['R3-5.2.1a'],
      missing: [paper],
    })
  })

  test('each holder has a photo; the list can be put right until it is verified', () => {
    const { photoId, ...noPhoto } = chen
    const open = applied({ holders: [zhou, noPhoto] })

    expect(open.refusal(verify)).toEqual({ code: 'photo-missing', clauses: ['R3-5.2.1a'] })
    expect(open.does({ type: 'listHolders', holders: [zhou, chen] }).refusal(verify)).toBeNull()
    expect(verified().refusal({ type: 'listHolders', holders: [chen] })?.code).toBe(
      'not-in-this-state',
    )
  })

  test('the receptionist takes it down, for a unit of the archive', () => {
    expect(() => applied({}, { by: kiosk })).toThrow('role-not-allowed')
    expect(() => applied({}, { world: { ...desk.world, isUnitKnown: false } })).toThrow(
      'unit-unknown',
    )
  })
})

describe('R3-5.2.1b deposit 10.00 and cost 5.00 a pass, against finance’s receipt', () => {
  test('exactly that for each pass, taken by the cashier', () => {
    const two = verified({ holders: [zhou, chen] })
    const pay = { type: 'recordPayment', method: 'cash' } as const

    expect(two.refusal({ ...pay, amountFen: 2999 }, { by: cashier })).toEqual({
      code: 'amount-wrong',
      clauses: ['R3-5.2.1b'],
    })
    expect(two.refusal({ ...pay, amountFen: 3001 }, { by: cashier })?.code).toBe('amount-wrong')
    for (const by of [lin, gu]) {
      expect(two.refusal(pay, { by })).toEqual({
        code: 'role-not-allowed',
        clauses: ['R3-5.2.1b'],
      })
    }
    const taken = two.does({ ...pay, amountFen: 3000 }, { by: cashier })
    expect(taken.state.value).toBe('paid')
    expect(postingsIn(taken.facts)).toEqual([
      { debit: 'finance', credit: 'advances', amountFen: 3000, about: 'SJ-2026-000001' },
    ])
  })

  test('nothing is given out before it is paid, nor against another receipt', () => {
    expect(applied().refusal(issue)).toEqual({ code: 'verify-first', clauses: ['R3-5.2.1a'] })
    expect(verified().refusal(issue)).toEqual({ code: 'pay-first', clauses: ['R3-5.2.1b'] })
    expect(paid().refusal({ ...issue, receiptNo: 'SJ-2026-000009' })).toEqual({
      code: 'not-this-receipt',
      clauses: ['R3-5.2.1b'],
    })
    expect(paid().refusal({ ...issue, receiptNo: 'SJ-2026-000001' })).toBeNull()
  })

  test('given out, what was paid becomes a deposit and our fee for each pass', () => {
    const two = given({ holders: [zhou, chen] })

    expect(two.state.value).toBe('issued')
    expect(postingsIn(two.facts).slice(1)).toEqual(
      ['ZU-000001', 'ZU-000002'].flatMap((about) => [
        { debit: 'advances', credit: 'deposits:tenant-pass', amountFen: 1000, about },
        { debit: 'advances', credit: 'fees:tenant-pass', amountFen: 500, about },
      ]),
    )
  })

  test('a payment made void has to be made again', () => {
    const void1 = {
      type: 'voidReceipt',
      receiptNo: 'SJ-2026-000001',
      reason: '刷卡未成功',
    } as const
    const again = paid().does(void1, { by: cashier })

    expect(again.state.value).toBe('verified')
    expect(again.refusal(issue)?.code).toBe('pay-first')
    const paidAgain = again.does(pays, { by: cashier })
    expect(paidAgain.does(issue).state.context.passes[0]?.depositReceiptNo).toBe('SJ-2026-000002')
  })
})

describe('R3-5.2.1c papers are archived; pass and lease go on the lists', () => {
  test('the copies have a place, and the dates of the lease are needed', () => {
    expect(verified().state.context.copiesId).toBe(desk.newIds[0])
    const open = applied({ leaseFrom: undefined, leaseUntil: undefined })
    expect(open.refusal({ type: 'verify', documents })).toEqual({
      code: 'lease-missing',
      clauses: ['R3-5.2.1c'],
      missing: ['leaseFrom', 'leaseUntil'],
    })
    const reversed = { ...lease, leaseFrom: '2028-03-01' }
    expect(open.refusal({ ...verify, ...reversed })?.code).toBe('lease-reversed')
    expect(open.does({ ...verify, ...lease }).state.context).toMatchObject(lease)
  })

  test('number, holder, ID number and dates are kept, and the unit is let', () => {
    const { facts } = given()

    expect(facts.find(({ type }) => type === 'passIssued')).toMatchObject({
      passNo: 'ZU-000001',
      name: zhou.name,
      idNumber: zhou.idNumber,
      validFromOn: '2026-03-02',
      validUntilOn: '2027-03-01',
    })
    expect(facts.find(({ type }) => type === 'unitLet')).toEqual({ type: 'unitLet', ...lease })
  })

  test('a lease that is extended comes with its copy', () => {
    const extend = { type: 'extendLease', leaseUntil: '2029-12-31', copy: zhou.photoId } as const
    expect(given().refusal({ ...extend, leaseUntil: lease.leaseUntil })).toEqual({
      code: 'lease-not-later',
      clauses: ['R3-5.2.2'],
    })
    expect(given().does(extend).facts.at(-1)).toEqual({ ...extend, type: 'leaseExtended' })
  })
})

describe('R3-5.2.2 at most a year, not past the lease; renewed against the pass for 2.00', () => {
  test('twelve months, or to the end of the lease', () => {
    expect(given().state.context.passes[0]?.validUntilOn).toBe('2027-03-01')
    const short = given({ leaseUntil: '2026-08-31' })
    expect(short.state.context.passes[0]?.validUntilOn).toBe('2026-08-31')
    expect(applied({ leaseUntil: '2026-03-01' }).refusal(verify)?.code).toBe('limit-over')
    expect(applied({ leaseUntil: '2026-03-02' }).refusal(verify)).toBeNull()
  })

  test('it expires when its last day is over, and the desk hears it', () => {
    const pass = given()
    const last = pass.passes('2027-03-01T16:00:00.000Z')
    expect(last.state.context.passes[0]?.status).toBe('active')
    const over = pass.passes('2027-03-01T16:00:00.001Z')
    expect(over.state.context.passes[0]?.status).toBe('expired')
    expect(over.told.at(-1)).toBe('passExpired → null')
  })

  const renewal = { type: 'recordPayment', purpose: 'renewal' } as const
  const renew = { type: 'renew', passNo: 'ZU-000001', receiptNo: 'SJ-2026-000002' } as const
  const ready = (input = {}) => given(input).does(renewal, { by: cashier })

  test('within thirty days of its end, on from there, for exactly 2.00', () => {
    expect(given().refusal({ ...renewal, amountFen: 300 }, { by: cashier })?.code).toBe(
      'amount-wrong',
    )
    expect(ready().refusal(renew, on('2027-01-29'))).toEqual({
      code: 'renew-too-early',
      clauses: ['R3-5.2.2'],
    })
    const renewed = ready().does(renew, on('2027-01-30'))
    expect(renewed.state.context.passes).toMatchObject([
      { passNo: 'ZU-000001', status: 'active', validUntilOn: lease.leaseUntil },
    ])
    expect(postingsIn(renewed.facts).at(-1)).toEqual({
      debit: 'advances',
      credit: 'fees:tenant-pass',
      amountFen: 200,
      about: 'ZU-000001',
    })
  })

  test('expired it is renewed too, as long as the lease runs', () => {
    const expired = ready().passes('2027-06-01T02:00:00.000Z')
    expect(expired.refusal(renew, on('2027-06-01'))).toBeNull()
    expect(expired.does(renew, on('2027-06-01')).state.context.passes[0]?.status).toBe('active')

    const short = ready({ leaseUntil: '2027-03-01' }).passes('2027-03-02T02:00:00.000Z')
    expect(short.refusal(renew, on('2027-03-01'))?.code).toBe('limit-over')
    const longer = short.does({ type: 'extendLease', leaseUntil: '2030-12-31', copy: zhou.photoId })
    expect(longer.refusal(renew, on('2027-03-02'))).toBeNull()
    expect(longer.refusal(renew, on('2028-03-02'))?.code).toBe('renew-too-late')
  })

  test('a lost pass is not renewed', () => {
    const lost = ready({ holders: [zhou, chen] }).does({ type: 'reportLost', passNo: 'ZU-000001' })
    expect(lost.refusal(renew, on('2027-02-20'))?.code).toBe('pass-settled')
  })
})

describe('R3-5.2.3 pass and receipt are handed in, then finance refunds', () => {
  const back = { type: 'return' as const, passNos: ['ZU-000001'], depositReceiptNo }
  const refund = { type: 'refund' } as const
  const two = () => given({ holders: [zhou, chen] })

  test('how many came back is noted on the receipt', () => {
    expect(two().refusal({ ...back, depositReceiptNo: 'SJ-2026-000007' })).toEqual({
      code: 'deposit-receipt-wrong',
      clauses: ['R3-5.2.3'],
    })
    const returned = two().does({ ...back, passNos: ['ZU-000001', 'ZU-000002'] })
    expect(returned.state.value).toBe('returning')
    expect(returned.facts.find(({ type }) => type === 'passesReturned')).toMatchObject({
      returnedCount: 2,
      depositReceiptNo,
    })
  })

  test('10.00 for each that came back, by the cashier, and no more', () => {
    const returned = two().does(back)
    expect(two().refusal(refund, { by: cashier })?.code).toBe('nothing-to-refund')
    expect(returned.refusal(refund)?.clauses).toEqual(['R3-5.2.3'])
    expect(returned.refusal({ ...refund, amountFen: 2000 }, { by: cashier })).toEqual({
      code: 'refund-wrong',
      clauses: ['R3-5.2.3'],
    })
    const refunded = returned.does({ ...refund, amountFen: 1000 }, { by: cashier })
    expect(refunded.state.value).toBe('issued')
    expect(postingsIn(refunded.facts).at(-1)).toEqual({
      debit: 'deposits:tenant-pass',
      credit: 'finance',
      amountFen: 1000,
      about: 'ZU-000001',
    })
    expect(refunded.refusal(back)?.code).toBe('pass-settled')
  })

  test('the case ends when every pass is settled', () => {
    const first = two().does(back).does(refund, { by: cashier })
    const last = first.does({ ...back, passNos: ['ZU-000002'] })
    expect(last.does(refund, { by: cashier }).state.value).toBe('refunded')
    expect(first.does({ type: 'reportLost', passNo: 'ZU-000002' }).state.value).toBe('refunded')
  })

  test('what was paid for a renewal that never came goes back at the end', () => {
    const paidAhead = given().does({ type: 'recordPayment', purpose: 'renewal' }, { by: cashier })
    const ended = paidAhead.does(back).does(refund, { by: cashier })

    expect(ended.state.value).toBe('refunded')
    expect(ended.facts.find(({ type }) => type === 'receiptRefunded')).toMatchObject({
      receiptNo: 'SJ-2026-000002',
      amountFen: 200,
    })
    expect(ended.told).toContain('paymentToGiveBack → null')
  })
})

describe('an application', () => {
  test('is opened again with what it held', () => {
    const again = verified().does({ type: 'withdraw', reason: '资料有误' }).does({
      type: 'reopen',
      reason: '重办',
    })
    expect(again.facts.at(-1)).toMatchObject({
      procedure: 'tenant-pass',
      input: { unitId, holders: [zhou], ...lease },
    })
  })
})
