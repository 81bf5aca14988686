import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { people } from '../testing'
import { chen, zhou } from '../testing-passes'
import { applied, depositReceiptNo, desk, given, on, paid, verified } from '../testing-tenants'

const { lin, gu, ye, cashier } = people
const two = () => given({ holders: [zhou, chen] })
const [first, second] = ['ZU-000001', 'ZU-000002'] as const
const statusesOf = (each: ReturnType<typeof given>) =>
  each.state.context.passes.map(({ passNo, status }) => `${passNo} ${status}`)

describe('H-pass-1 an application lists its holders and may be turned down', () => {
  test('with a reason, before it is paid', () => {
    const turnDown = { type: 'turnDown', reason: '合同不是本小区的' } as const

    expect(applied().does(turnDown).state.value).toBe('refused')
    expect(verified().does(turnDown).facts).toContainEqual({ ...turnDown, type: 'turnedDown' })
    expect(paid().refusal(turnDown)?.code).toBe('not-in-this-state')
  })

  test('the list takes the place of the one before', () => {
    const listed = applied().does({ type: 'listHolders', holders: [chen] })

    expect(listed.state.context).toMatchObject({ holders: [chen], name: chen.name })
  })
})

describe('H-pass-2 passes are numbered by site and kind, and no number comes twice', () => {
  test('on from the last of the register', () => {
    const world = { ...desk.world, nextPassSerial: 41 }
    const issued = paid({ holders: [zhou, chen] }).does({ type: 'issue' }, { world })

    expect(statusesOf(issued)).toEqual(['ZU-000041 active', 'ZU-000042 active'])
  })

  test('not even one that the register does not know of yet', () => {
    const replaced = two()
      .does({ type: 'recordPayment', purpose: 'replacement' }, { by: cashier })
      .does({ type: 'replace', passNo: first, receiptNo: 'SJ-2026-000002' })

    expect(statusesOf(replaced).at(-1)).toBe('ZU-000003 active')
  })

  test('a pass of another case is not changed here', () => {
    const refusal = { code: 'pass-not-here', clauses: ['H-pass-2'] }
    const passNo = 'ZU-000009'

    expect(two().refusal({ type: 'reportLost', passNo })).toEqual(refusal)
    expect(two().refusal({ type: 'return', passNos: [first, passNo], depositReceiptNo })).toEqual(
      refusal,
    )
  })
})

describe('H-pass-3 the deposit of a lost pass becomes income', () => {
  test('once, and nothing more is given back for it', () => {
    const lost = two().does({ type: 'reportLost', passNo: first })

    expect(statusesOf(lost)).toEqual([`${first} lost`, `${second} active`])
    expect(balanceOf(postingsIn(lost.facts), 'forfeited:tenant-pass')).toBe(1000)
    expect(balanceOf(postingsIn(lost.facts), 'deposits:tenant-pass')).toBe(1000)
    expect(lost.refusal({ type: 'reportLost', passNo: first })).toEqual({
      code: 'pass-settled',
      clauses: ['H-pass-3'],
    })
    expect(lost.refusal({ type: 'return', passNos: [first], depositReceiptNo })?.code).toBe(
      'pass-settled',
    )
  })
})

describe('H-pass-4 a replacement costs 5.00 and a new deposit', () => {
  const pay = { type: 'recordPayment', purpose: 'replacement' } as const
  const replace = { type: 'replace', passNo: first, receiptNo: 'SJ-2026-000002' } as const

  test('exactly 15.00 for a tenant', () => {
    expect(given().refusal({ ...pay, amountFen: 500 }, { by: cashier })?.code).toBe('amount-wrong')
    const cheap = given().does({ type: 'recordPayment', purpose: 'renewal' }, { by: cashier })
    expect(cheap.refusal(replace)).toEqual({
      code: 'receipt-amount-wrong',
      clauses: ['H-pass-4', 'H-kernel-15'],
    })
  })

  test('the old one is lost, the new one holds as long as it would have', () => {
    const replaced = given().does(pay, { by: cashier }).does(replace, on('2026-06-01'))
    const postings = postingsIn(replaced.facts)

    expect(statusesOf(replaced)).toEqual([`${first} lost`, `${second} active`])
    expect(replaced.state.context.passes[1]).toMatchObject({
      validFromOn: '2026-06-01',
      validUntilOn: '2027-03-01',
      depositReceiptNo: 'SJ-2026-000002',
    })
    expect(balanceOf(postings, 'forfeited:tenant-pass')).toBe(1000)
    expect(balanceOf(postings, 'deposits:tenant-pass')).toBe(1000)
    expect(balanceOf(postings, 'fees:tenant-pass')).toBe(1000)
  })

  test('a lost one is replaced once, and not when its time is over', () => {
    const lost = two().does({ type: 'reportLost', passNo: first }).does(pay, { by: cashier })
    const replaced = lost.does(replace).does(pay, { by: cashier })

    expect(replaced.refusal({ ...replace, receiptNo: 'SJ-2026-000003' })?.code).toBe('pass-settled')
    expect(lost.refusal(replace, on('2027-03-02'))).toEqual({
      code: 'pass-over',
      clauses: ['H-pass-4'],
    })
    expect(lost.refusal(replace, on('2027-03-01'))).toBeNull()
  })
})

describe('H-pass-5 the supervisor revokes a pass', () => {
  const revoke = { type: 'revoke', passNo: first, reason: '转租' } as const

  test('nobody below, and only one that holds', () => {
    expect(given().refusal(revoke)).toEqual({
      code: 'role-not-allowed',
      clauses: ['H-pass-5'],
    })
    const revoked = given().does(revoke, { by: gu })
    expect(statusesOf(revoked)).toEqual([`${first} revoked`])
    expect(revoked.refusal(revoke, { by: ye })).toEqual({
      code: 'pass-not-active',
      clauses: ['H-pass-5'],
    })
  })

  test('its deposit waits until it is handed in', () => {
    const returned = given()
      .does(revoke, { by: gu })
      .does({ type: 'return', passNos: [first], depositReceiptNo })

    expect(returned.does({ type: 'refund' }, { by: cashier }).state.value).toBe('refunded')
  })
})

describe('H-pass-6 what does not come back within 90 days is written off by the supervisor', () => {
  const writeOff = { type: 'writeOff', passNo: first, reason: '已搬走，联系不上' } as const

  test('not before, and not by the receptionist', () => {
    const expired = given().passes('2027-03-02T02:00:00.000Z')

    expect(expired.refusal(writeOff, { by: gu, ...on('2027-05-30') })).toEqual({
      code: 'pass-not-overdue',
      clauses: ['H-pass-6'],
    })
    expect(expired.refusal(writeOff, { by: gu, ...on('2027-05-31') })).toBeNull()
    expect(expired.refusal(writeOff, { by: lin, ...on('2027-05-31') })?.code).toBe(
      'role-not-allowed',
    )
  })

  test('its deposit becomes income, and nothing is left to settle', () => {
    const gone = given()
      .passes('2027-03-02T02:00:00.000Z')
      .does(writeOff, { by: gu, ...on('2027-06-30') })

    expect(gone.state.value).toBe('refunded')
    expect(balanceOf(postingsIn(gone.facts), 'forfeited:tenant-pass')).toBe(1000)
  })

  test('a revoked one counts from the day it was revoked', () => {
    const revoked = given().does({ type: 'revoke', passNo: first, reason: '转租' }, { by: gu })

    expect(revoked.refusal(writeOff, { by: gu, ...on('2026-05-31') })?.code).toBe(
      'pass-not-overdue',
    )
    expect(revoked.refusal(writeOff, { by: gu, ...on('2026-06-01') })).toBeNull()
  })
})

describe('H-kernel-5 an application that is given up costs nothing', () => {
  const withdraw = { type: 'withdraw', reason: '不租了' } as const

  test('what was paid goes back, and the cashier hears it', () => {
    const gone = paid().does(withdraw)

    expect(gone.state.value).toBe('withdrawn')
    expect(balanceOf(postingsIn(gone.facts), 'finance')).toBe(0)
    expect(balanceOf(postingsIn(gone.facts), 'advances')).toBe(0)
    expect(gone.told).toContain('paymentToGiveBack → null')
    expect(verified().does(withdraw).told).not.toContain('paymentToGiveBack → null')
  })

  test('once passes are out they are handed in instead', () => {
    expect(given().refusal(withdraw)).toEqual({
      code: 'passes-given-out',
      clauses: ['H-kernel-5'],
    })
  })
})
