import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { people, situation } from '../testing'
import {
  agent,
  asks,
  borrowed,
  cabinet,
  doorKey,
  lends,
  loses,
  pays,
  returns,
  spareKey,
} from './testing-cabinet'

const ledger = (loan: { readonly facts: Parameters<typeof postingsIn>[0] }) => {
  const postings = postingsIn(loan.facts)
  return {
    finance: balanceOf(postings, 'finance'),
    drawer: balanceOf(postings, 'drawer:front'),
    advances: balanceOf(postings, 'advances'),
    deposits: balanceOf(postings, 'deposits:key-loan'),
    forfeited: balanceOf(postings, 'forfeited:key-loan'),
  }
}

const nothing = { finance: 0, drawer: 0, advances: 0, deposits: 0, forfeited: 0 }
const reason = '试'

describe('H-key-loan-3 the deposit goes back with the keys, and stays for what is lost', () => {
  test('it is held for each key', () => {
    expect(ledger(borrowed())).toEqual({ ...nothing, finance: 10_000, deposits: 10_000 })
    expect(postingsIn(borrowed().facts).slice(1)).toMatchObject([
      { debit: 'advances', credit: 'deposits:key-loan', amountFen: 5000, about: doorKey },
      { debit: 'advances', credit: 'deposits:key-loan', amountFen: 5000, about: spareKey },
    ])
  })

  test('half the keys, half the deposit, out of the open drawer', () => {
    const half = borrowed().does(returns(doorKey))

    expect(ledger(half)).toEqual({ ...nothing, finance: 10_000, drawer: -5000, deposits: 5000 })
    expect(half.state.context).toMatchObject({ refundFen: 5000, depositFen: 5000 })
    expect(half.told).toEqual([])
  })

  test('without an open drawer the key is taken all the same, and the cashier pays it out', () => {
    const half = borrowed().does(returns(doorKey), { world: cabinet({ drawerId: null }) })

    expect(ledger(half)).toEqual({ ...nothing, finance: 5000, deposits: 5000 })
    expect(half.told).toEqual(['depositToPayOut → null'])
  })

  test('above what one pair of hands may take back and refund, the cashier pays it out', () => {
    const policy = { ...situation(0).policy, sameHandsMaxFen: 5000 }
    const all = borrowed().does(returns(), { policy })

    expect(all.told).toEqual(['depositToPayOut → null'])
    expect(ledger(all)).toEqual(nothing)
  })

  test('a lost key keeps its deposit and the supervisor hears', () => {
    const part = borrowed().does(loses(doorKey))

    expect(part.state.value).toBe('onLoan')
    expect(part.told).toEqual(['keysLost → gu'])
    const ended = part.does(returns(spareKey))
    expect(ended.state).toMatchObject({
      value: 'lost',
      context: { keysLost: 'A01', keysBack: 'A02', depositFen: 0, forfeitedFen: 5000 },
    })
    expect(ledger(ended)).toMatchObject({ deposits: 0, forfeited: 5000 })
    expect(borrowed().does(loses()).state.value).toBe('lost')
  })
})

describe('H-key-loan-3 a key found later refunds nothing unless the supervisor says so', () => {
  const refund = { type: 'refundFound', reason: '在门卫室找到' } as const
  const found = { world: cabinet({ foundIds: [doorKey] }), by: people.gu }
  const lost = () => borrowed().does(loses())

  test('the supervisor gives back what was kept for it, and the cashier pays it out', () => {
    const refunded = lost().does(refund, { ...found, world: { ...found.world, drawerId: null } })

    expect(refunded.state).toMatchObject({
      value: 'lost',
      context: { keysLost: 'A02', keysBack: 'A01', refundFen: 5000, forfeitedFen: 5000 },
    })
    expect(ledger(refunded)).toEqual({ ...nothing, finance: 5000, forfeited: 5000 })
    expect(refunded.told.at(-1)).toBe('depositToPayOut → null')
    expect(refunded.refusal(refund, found)?.code).toBe('key-not-found-yet')
  })

  test('the desk does not', () => {
    expect(lost().refusal(refund, { world: found.world })?.code).toBe('role-not-allowed')
  })

  test('nothing goes back while the key is missing, or where nothing was kept', () => {
    expect(lost().refusal(refund, { by: people.gu })).toEqual({
      code: 'key-not-found-yet',
      clauses: ['H-key-loan-3'],
    })
    expect(borrowed().refusal(refund, found)?.code).toBe('no-deposit-kept')
  })

  test('while another key is still out, too', () => {
    const part = borrowed().does(loses(doorKey)).does(refund, found)

    expect(part.state.value).toBe('onLoan')
    const world = { world: cabinet() }
    expect(part.does(returns(spareKey), world).state.value).toBe('closed')
  })
})

describe('H-key-loan-4 what is not lent is paid back in full', () => {
  test.each([
    { type: 'turnDown', reason },
    { type: 'withdraw', reason },
  ] as const)('where it came in, when it ends by $type', (command) => {
    const ended = asks().does(pays, { by: people.cashier }).does(command)

    expect(ledger(ended)).toEqual(nothing)
    expect(ended.state.context).toMatchObject({ depositFen: 0, refundFen: 10_000 })
  })

  test('of a receipt collected off hours too', () => {
    const receipt = {
      receiptNo: 'SJ-2026-000077',
      amountFen: 10_000,
      purpose: 'deposit',
      account: 'finance',
      caseId: doorKey,
      isCollected: true,
      isOver: false,
    } as const
    const world = cabinet({ receipt })
    const paid = asks().does({ type: 'recordPayment', receiptNo: receipt.receiptNo }, { world })

    expect(paid.state.context.depositFen).toBe(10_000)
    const ended = paid.does({ type: 'turnDown', reason })
    expect(ledger(ended)).toMatchObject({ finance: -10_000, advances: -10_000 })
    expect(ended.state.value).toBe('refused')
    expect(ledger(paid.does(lends))).toMatchObject({ advances: -10_000, deposits: 10_000 })
  })

  test('with nothing paid there is nothing to give back', () => {
    const ended = asks({ borrower: agent }).does({ type: 'turnDown', reason })

    expect(ended.facts.map(({ type }) => type)).toEqual([
      'loanRequested',
      'loanTurnedDown',
      'caseEnded',
    ])
  })

  test('once the keys are out it is too late to turn it down', () => {
    expect(borrowed().refusal({ type: 'turnDown', reason })?.code).toBe('not-in-this-state')
  })
})
