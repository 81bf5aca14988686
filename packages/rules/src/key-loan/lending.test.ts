import { describe, expect, test } from 'vitest'
import { later, people, situation, unitId } from '../testing'
import {
  agent,
  asks,
  borrowed,
  cabinet,
  door,
  doorKey,
  lends,
  owners,
  ownersKey,
  pays,
  plumber,
  returns,
  spare,
  spareKey,
  staffId,
} from './testing-cabinet'

describe('R7-3.5 the desk keeps the keys', () => {
  test('a loan goes from being asked for to being back', () => {
    const states = [asks(), borrowed(), borrowed().does(returns())].map(({ state }) => state.value)

    expect(states).toEqual(['requested', 'onLoan', 'closed'])
  })

  test('at the desk, not in the departments', () => {
    const byEngineer = { ...situation(cabinet()), by: people.zheng }
    expect(asks().refusal(lends, byEngineer)).toEqual({
      code: 'role-not-allowed',
      clauses: ['R7-4.5.4'],
    })
  })
})

describe('R7-4.5.4 every loan is registered, tracked and recovered', () => {
  test('who, which, what for and until when', () => {
    expect(asks().state.context).toMatchObject({
      keyLabels: 'A01、A02',
      unitId,
      borrowerKind: 'outsider',
      name: '唐立言',
      company: '安居中介',
      loanPurpose: '带客看房',
      dueAt: later(8),
    })
  })

  test('a key that the cabinet does not have is not asked for', () => {
    expect(() => asks({}, cabinet({ keys: [door] }))).toThrow('key-unknown')
  })

  test.each([
    ['key-out', { isOut: true }],
    ['key-missing', { isMissing: true }],
    ['key-reserved', { isReserved: true }],
  ])('a key that cannot go: %s', (code, changes) => {
    const world = cabinet({ keys: [door, { ...spare, ...changes }] })
    const paid = asks().does(pays)

    expect(paid.refusal(lends, { world })).toEqual({ code, clauses: ['R7-4.5.4'] })
    expect(paid.refusal(lends)).toBeNull()
  })

  test('a key that was retired since cannot go either', () => {
    const world = cabinet({ keys: [door] })
    expect(asks().does(pays).refusal(lends, { world })?.code).toBe('key-unknown')
  })

  test('its whereabouts are followed', () => {
    const moved = borrowed().does({ type: 'move', where: '工程部值班室' })
    expect(moved.state.context.where).toBe('工程部值班室')
  })

  test('part may come back first, and nothing that is not out', () => {
    const part = borrowed().does(returns(doorKey))

    expect(part.state).toMatchObject({
      value: 'onLoan',
      context: { keysOut: 'A02', keysBack: 'A01' },
    })
    expect(part.refusal(returns(doorKey))).toEqual({
      code: 'key-not-on-loan',
      clauses: ['R7-4.5.4'],
    })
    expect(part.does(returns(spareKey)).state.value).toBe('closed')
  })

  test('while keys are out the loan cannot be withdrawn', () => {
    const withdraw = { type: 'withdraw', reason: '不借了' } as const

    expect(borrowed().refusal(withdraw)).toEqual({
      code: 'keys-still-out',
      clauses: ['R7-4.5.4'],
    })
    expect(asks().does(withdraw).state.value).toBe('withdrawn')
  })

  test('at its time it is overdue, and the borrower and the desk are told', () => {
    const staff = asks({ borrower: plumber }).does({ type: 'lend', signature: '郑海川' })

    expect(staff.passes(later(8)).state.context.lateSince).toBeNull()
    const late = staff.passes(later(8.01))
    expect(late.state).toMatchObject({ value: 'onLoan', context: { lateSince: later(8) } })
    expect(late.told).toEqual([`keysOverdue → ${staffId}`, 'keysOverdue → null'])
  })
})

describe('R7-4.5.4.1 staff sign', () => {
  const byStaff = asks({ borrower: plumber })

  test('and leave neither paper nor deposit', () => {
    expect(byStaff.refusal({ type: 'lend' })).toEqual({
      code: 'signature-missing',
      clauses: ['R7-4.5.4.1'],
      missing: ['signature'],
    })
    const lent = byStaff.does({ type: 'lend', signature: '郑海川' })
    expect(lent.state).toMatchObject({
      value: 'onLoan',
      context: { signature: '郑海川', borrowerId: staffId, depositFen: 0 },
    })
    expect(byStaff.refusal(pays)?.code).toBe('no-deposit-due')
  })

  test('staff are those whom the site knows', () => {
    const world = cabinet({ isBorrowerKnown: false })
    expect(() => asks({ borrower: plumber }, world)).toThrow('borrower-unknown')
    expect(asks({ borrower: agent }, world).state.value).toBe('requested')
  })
})

describe('R7-4.5.4.2 outsiders show a paper, leave a deposit and sign', () => {
  const paid = asks().does(pays, { by: people.cashier })

  test('each missing part is named', () => {
    expect(asks().refusal({ type: 'lend' })).toEqual({
      code: 'papers-missing',
      clauses: ['R7-4.5.4.2'],
      missing: ['idChecked', 'depositFen', 'signature'],
    })
    expect(asks().refusal(lends)?.missing).toEqual(['depositFen'])
    expect(paid.refusal({ ...lends, idChecked: false })?.missing).toEqual(['idChecked'])
    expect(paid.refusal({ type: 'lend', idChecked: true })?.missing).toEqual(['signature'])
    expect(paid.refusal(lends)).toBeNull()
  })

  test('50.00 a key, exactly, once', () => {
    expect(paid.state.context.depositFen).toBe(10_000)
    expect(asks().refusal({ ...pays, amountFen: 5000 })).toEqual({
      code: 'amount-wrong',
      clauses: ['R7-4.5.4.2'],
    })
    expect(paid.refusal(pays)).toEqual({ code: 'deposit-paid', clauses: ['R7-4.5.4.2'] })
  })

  test('taken by the cashier, or by the desk in an open shift', () => {
    const world = cabinet({ drawerId: null })

    expect(asks().refusal(pays, { world })).toEqual({
      code: 'no-open-shift',
      clauses: ['H-kernel-14'],
    })
    expect(asks().refusal(pays, { world, by: people.cashier })).toBeNull()
    expect(asks().does(pays).state.context.receipts).toMatchObject([{ account: 'drawer:front' }])
  })

  test('a wrong receipt is made void while nothing was lent', () => {
    const voided = paid.does(
      { type: 'voidReceipt', receiptNo: 'SJ-2026-000001', reason: '收错' },
      { by: people.cashier },
    )

    expect(voided.state.context.depositFen).toBe(0)
    expect(voided.refusal(lends)?.missing).toEqual(['depositFen'])
  })

  test('a site that asks for none lends without', () => {
    const policy = { ...situation(0).policy, keyDepositFen: 0 }
    expect(asks().refusal(lends, { policy })).toBeNull()
  })
})

describe('H-key-loan-1 the owner of an entrusted key agrees and is told', () => {
  const trusted = (hasConsent: boolean) => cabinet({ keys: [{ ...owners, hasConsent }] })
  const lent = { type: 'lend', signature: '郑海川' } as const
  const loan = (hasConsent: boolean) =>
    asks({ keyIds: [ownersKey], borrower: plumber }, trusted(hasConsent))

  test('on file, or now', () => {
    expect(loan(true).refusal(lent)).toBeNull()
    expect(loan(false).refusal(lent)).toEqual({
      code: 'owner-consent-missing',
      clauses: ['H-key-loan-1'],
      missing: ['ownerConsent'],
    })
    expect(loan(false).refusal({ ...lent, ownerConsent: '业主来电同意' })).toBeNull()
  })

  test('the desk rings the owner within the hour, and says what came of it', () => {
    const out = loan(true).does(lent)

    expect(out.told).toEqual(['ringOwner → null'])
    expect(out.state.context.ownerDueAt).toBe(later(1))
    const done = out.does({ type: 'tellOwner', outcome: '已告知，业主知道' })
    expect(done.passes(later(2)).told).toEqual(['ringOwner → null'])
    expect(done.refusal({ type: 'tellOwner', outcome: '再打' })?.code).toBe('no-owner-to-tell')
    expect(out.passes(later(2)).told).toContain('ownerNotTold → gu')
  })

  test('of other keys there is nobody to tell', () => {
    expect(borrowed().state.context.ownerDueAt).toBeNull()
  })
})

describe('H-key-loan-2 back by its time, and asked for until it is', () => {
  test('a time that has passed is refused', () => {
    expect(() => asks({ dueAt: later(0) })).toThrow('due-in-past')
    expect(
      asks()
        .does(pays)
        .refusal(lends, { at: later(8) }),
    ).toEqual({
      code: 'due-in-past',
      clauses: ['H-key-loan-2'],
    })
  })

  test('again every 24 hours, with the supervisor after 48', () => {
    const late = borrowed()
    const tellings = (hours: number) =>
      late.passes(later(hours)).told.filter((each) => each === 'keysOverdue → null').length

    expect([8, 9, 32, 33, 57].map(tellings)).toEqual([0, 1, 1, 2, 3])
    expect(late.passes(later(56)).state.context.holder.role).toBe('receptionist')
    const up = late.passes(later(56.01))
    expect(up.state.context.holder).toMatchObject({ role: 'supervisor', personId: 'gu' })
    expect(up.told).toContain('wentUp → gu')
    expect(up.does(returns(), { at: later(60) }).state).toMatchObject({
      value: 'closed',
      context: { lateSince: null },
    })
  })
})

describe('H-kernel-7 the same keys again are a loan of their own', () => {
  test('for as long as before, to be signed for anew', () => {
    const back = borrowed().does(returns(), { at: later(4) })
    const again = back.does({ type: 'reopen', reason: '还要再看一次' }, { at: later(5) })

    expect(again.facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'key-loan',
      input: {
        keyIds: [doorKey, spareKey],
        borrower: agent,
        purpose: '带客看房',
        dueAt: later(13),
      },
    })
  })
})
