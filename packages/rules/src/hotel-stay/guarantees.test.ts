import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { people } from '../testing'
import type { HotelStayWorld, Signatory } from './index'
import {
  agreed,
  arrived,
  at,
  cash,
  checkIn,
  company,
  near,
  paidFor,
  pay,
  preauthorised,
  reason,
  receipt,
} from './testing-house'

const signatory: Signatory = {
  signatoryId: '00000000-0000-4000-8000-000000000501',
  maySign: ['guarantee', 'exemption'],
  discountMaxPercent: 0,
}
const { signatoryId } = signatory
const onAccount = {
  type: 'guarantee',
  kind: 'companyAccount',
  contractNo: 'HT-2026-018',
  voucherNo: 'QD-118',
} as const
const pledged = {
  type: 'guarantee',
  kind: 'valuables',
  pledge: 'valuables',
  pledgeNote: '手表一只',
  valueFen: 6_000_00,
  pledgeNo: 'DY-031',
} as const
const bySignature = { type: 'guarantee', kind: 'executiveSignature', signatoryId } as const
const exempted = {
  type: 'guarantee',
  kind: 'exemption',
  signatoryId,
  exemptionReason: reason,
} as const

type Command = Parameters<ReturnType<typeof agreed>['does']>[0]
const refusal = (command: Command, world: Partial<HotelStayWorld> = {}) =>
  agreed().refusal(command, at({ world }))
const creditOf = (command: Command, world: Partial<HotelStayWorld> = {}) =>
  agreed().does(command, at({ world })).state.context.creditLimitFen

describe('R5-7.1 cash, by class', () => {
  test('what each room’s class asks for, on a receipt of that amount', () => {
    const money = { receipt: receipt() }

    expect(refusal(cash, money)).toBeNull()
    expect(refusal(cash, { receipt: receipt({ amountFen: 499_99 }) })).toEqual({
      code: 'receipt-amount-wrong',
      clauses: ['R5-7.1', 'H-kernel-15'],
    })
    expect(refusal(cash, { receipt: receipt({ isOver: true }) })?.code).toBe('receipt-used')
    expect(refusal(cash)?.code).toBe('receipt-unknown')
    expect(refusal({ type: 'guarantee', kind: 'cash' })).toEqual({
      code: 'guarantee-incomplete',
      clauses: ['R5-7.1'],
      missing: ['receiptNo'],
    })
    expect(paidFor({ roomClass: 'suite' }).state.context.guaranteeFen).toBe(2_000_00)
    expect(paidFor({ rooms: 2, beds: 2 }).state.context.guaranteeFen).toBe(1_000_00)
  })

  test('is paid once, and the receipt is named in the guarantee', () => {
    expect(agreed().refusal({ ...pay, amountFen: 400_00 })?.code).toBe('amount-wrong')
    expect(agreed().does(pay).refusal(pay)?.code).toBe('already-paid')
    expect(refusal({ ...pay, receiptNo: 'SJ-2026-000001' }, { receipt: receipt() })).toEqual({
      code: 'receipt-in-guarantee',
      clauses: ['R5-7.1'],
    })
    expect(refusal(pay, { drawerId: null })?.code).toBe('no-open-shift')
  })

  test('is held as a deposit, and goes back over the counter when the guest leaves', () => {
    const here = paidFor().does(checkIn(near), { at: arrived })
    const held = postingsIn(here.facts)
    expect(balanceOf(held, 'deposits:hotel-stay')).toBe(500_00)
    expect(balanceOf(held, 'advances')).toBe(0)
    expect(balanceOf(held, 'drawer:drawer-1')).toBe(500_00)

    const noShift = at({ at: arrived, world: { drawerId: null } })
    expect(here.refusal({ type: 'checkOut' }, noShift)).toEqual({
      code: 'no-open-shift',
      clauses: ['H-kernel-14'],
    })
    const left = here.does({ type: 'checkOut' }, { at: arrived })
    expect(left.facts).toContainEqual({ type: 'guaranteeBack', kind: 'cash', guaranteeFen: 500_00 })
    const settled = postingsIn(left.facts)
    expect(balanceOf(settled, 'deposits:hotel-stay')).toBe(0)
    expect(balanceOf(settled, 'drawer:drawer-1')).toBe(0)
  })
})

describe('R5-7.2 a card, pre-authorised', () => {
  test('for at least what the class asks for', () => {
    expect(refusal({ ...preauthorised, heldFen: 500_00 })).toBeNull()
    expect(refusal({ ...preauthorised, heldFen: 499_99 })).toEqual({
      code: 'held-too-little',
      clauses: ['R5-7.2'],
    })
    const { cardTail, authorisationNo, ...without } = preauthorised
    expect(refusal(without)?.missing).toEqual(['cardTail', 'authorisationNo'])
  })
})

describe('R5-7.3 the account of a company under contract', () => {
  test('signed for on a voucher, while the contract lets it', () => {
    expect(refusal(onAccount, { contract: company })).toBeNull()
    expect(refusal(onAccount)).toEqual({ code: 'contract-not-in-force', clauses: ['R5-7.3'] })
    expect(refusal(onAccount, { contract: { ...company, creditFen: null } })).toEqual({
      code: 'no-account',
      clauses: ['R5-7.3'],
    })
    const { voucherNo, ...without } = onAccount
    expect(refusal(without, { contract: company })?.missing).toEqual(['voucherNo'])
  })
})

describe('R5-7.4 valuables', () => {
  test('are pledged with their pledgeNote, value and tag', () => {
    expect(refusal(pledged)).toBeNull()
    const { pledgeNo, valueFen, ...without } = pledged
    expect(refusal(without)).toEqual({
      code: 'guarantee-incomplete',
      clauses: ['R5-7.4'],
      missing: ['valueFen', 'pledgeNo'],
    })
  })
})

describe('L-idcard-15 nobody keeps an identity card', () => {
  test('as a pledge it is refused, whatever the house says', () => {
    expect(refusal({ ...pledged, pledge: 'identityCard' })).toEqual({
      code: 'identity-card-not-held',
      clauses: ['L-idcard-15', 'R5-7.4'],
    })
    expect(refusal({ ...preauthorised, pledge: 'identityCard' })?.clauses[0]).toBe('L-idcard-15')
  })
})

describe('R5-7.5 an executive’s signature', () => {
  test('of the list of those who may', () => {
    expect(refusal(bySignature, { signatory })).toBeNull()
    for (const other of [null, { ...signatory, maySign: ['rate', 'exemption'] as const }]) {
      expect(refusal(bySignature, { signatory: other })).toEqual({
        code: 'not-a-signatory',
        clauses: ['R5-7.5'],
      })
    }
    const { signatoryId: who, ...without } = bySignature
    expect(refusal(without)?.missing).toEqual(['signatoryId'])
  })
})

describe('R5-7.6 no guarantee', () => {
  test('only signed by somebody who may, with a reason', () => {
    expect(refusal(exempted, { signatory })).toBeNull()
    const other = { ...signatory, maySign: ['guarantee'] as const }
    expect(refusal(exempted, { signatory: other })).toEqual({
      code: 'not-a-signatory',
      clauses: ['R5-7.6'],
    })
    const { exemptionReason, ...without } = exempted
    expect(refusal(without, { signatory })?.missing).toEqual(['exemptionReason'])
  })
})

interface Given {
  readonly world: Partial<HotelStayWorld>
  readonly fen: number
}

describe('R5-3.3 the credit limit follows from how the stay is guaranteed', () => {
  test.each<[string, Command, Given]>([
    ['cash: what was paid', cash, { world: { receipt: receipt() }, fen: 500_00 }],
    ['card: what is held', preauthorised, { world: {}, fen: 2_000_00 }],
    [
      'account: what the contract lets',
      onAccount,
      { world: { contract: company }, fen: 20_000_00 },
    ],
    ['valuables: a part of their value', pledged, { world: {}, fen: 3_000_00 }],
    ['signature: what the house gives', bySignature, { world: { signatory }, fen: 5_000_00 }],
    ['exemption: what the house gives', exempted, { world: { signatory }, fen: 1_000_00 }],
  ])('%s', (_, command, { world, fen }) => {
    expect(creditOf(command, world)).toBe(fen)
  })
})

describe('H-hotel-stay-5 a stay that does not take place frees its rooms and returns its money', () => {
  test.each(['cancel', 'withdraw'] as const)('%s gives all of it back', (type) => {
    const unused = agreed().does(pay)
    for (const one of [unused, paidFor()]) {
      const postings = postingsIn(one.does({ type, reason }).facts)
      for (const account of ['advances', 'deposits:hotel-stay', 'drawer:drawer-1'] as const) {
        expect(balanceOf(postings, account)).toBe(0)
      }
    }
    const noShift = at({ world: { drawerId: null } })
    expect(paidFor().refusal({ type, reason }, noShift)?.code).toBe('no-open-shift')
    expect(agreed().refusal({ type, reason }, noShift)).toBeNull()
    const byCashier = { ...people.cashier, roles: ['cashier', 'receptionist'] as const }
    expect(paidFor().refusal({ type, reason }, { ...noShift, by: byCashier })).toBeNull()
  })

  test('who is in the house checks out', () => {
    const here = paidFor().does(checkIn(near), { at: arrived })

    expect(here.refusal({ type: 'cancel', reason })?.code).toBe('not-in-this-state')
  })
})
