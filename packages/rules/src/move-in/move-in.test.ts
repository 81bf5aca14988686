import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { people, unitId } from '../testing'
import { moveIn } from './index'
import {
  doorKey,
  empty,
  files,
  hands,
  inspected,
  inspects,
  mailKey,
  ownerId,
  reads,
  receiptNo,
  settled,
  settles,
  starts,
  verified,
  verifies,
  withKey,
} from './testing-unit'

const money = (facts: Parameters<typeof postingsIn>[0]) => ({
  finance: balanceOf(postingsIn(facts), 'finance'),
  advances: balanceOf(postingsIn(facts), 'advances'),
  fees: balanceOf(postingsIn(facts), 'fees:move-in'),
})

describe('R7-3.4 a move-in goes through the desk', () => {
  test('from the owner’s papers to the archive', () => {
    const done = inspected().does(hands).does(files)

    expect(done.state.value).toBe('archived')
    expect(done.facts.map(({ type }) => type)).toContain('moveInArchived')
    expect(moveIn.endedStates).toContain('archived')
  })

  test('at the desk, with fees that the cashier may settle too', () => {
    expect(starts().refusal(verifies, { by: people.cashier })?.code).toBe('role-not-allowed')
    const byCashier = verified()
      .does({ type: 'recordPayment' }, { by: people.cashier })
      .does(settles, { by: people.cashier })
    expect(byCashier.state.value).toBe('feesSettled')
  })
})

describe('R7-4.3 strictly step by step', () => {
  const steps = [
    [verifies, 'verify-owner-first'],
    [settles, 'settle-fees-first'],
    [reads, 'read-meters-first'],
    [inspects, 'inspect-unit-first'],
    [hands, 'hand-over-keys-first'],
    [files, null],
  ] as const

  test.each(steps.map((_, at) => at))('after %i steps only the next one is taken', (done) => {
    const walk = [starts(), verified(), settled(), settled().does(reads), inspected()]
    const here = walk[done] ?? inspected().does(hands)
    const [, first] = steps[done] ?? []
    for (const [command] of steps.slice(done + 1)) {
      expect(here.refusal(command)).toMatchObject({ code: first, clauses: ['R7-4.3'] })
    }
    expect(here.refusal(steps[done]?.[0] ?? files)).toBeNull()
  })

  test('fees are exactly what is due, on a receipt that paid nothing yet', () => {
    const wrong = empty()
    const receipt = wrong.receipt && { ...wrong.receipt, amountFen: 1 }
    expect(verified().refusal(settles, { world: { ...wrong, receipt } })).toMatchObject({
      code: 'receipt-amount-wrong',
      clauses: ['R7-4.3', 'H-kernel-15'],
    })
    const pay = { type: 'recordPayment', amountFen: 1 } as const
    expect(verified().refusal(pay, { by: people.cashier })?.code).toBe('amount-wrong')
    expect(starts().refusal(pay, { by: people.cashier })?.code).toBe('verify-owner-first')
    expect(money(settled().facts)).toEqual({ finance: 120_000, advances: 0, fees: 120_000 })
  })

  test('where finance reckons it up, the receipt says how much', () => {
    const open = starts({ feeFen: undefined }).does(verifies)
    expect(open.refusal({ type: 'recordPayment' }, { by: people.cashier })?.code).toBe(
      'amount-missing',
    )
    const paid = open
      .does({ type: 'recordPayment', amountFen: 120_000 }, { by: people.cashier })
      .does(settles)
    expect(paid.state.context.feeFen).toBe(120_000)
  })

  test('each defect becomes an order of its own, none when all is in order', () => {
    const opened = inspected().facts.filter(({ type }) => type === 'caseOpened')
    expect(opened).toMatchObject([
      {
        procedure: 'dispatch-order',
        input: { unitId, matter: '厨房龙头漏水', department: 'engineering' },
      },
    ])
    const clean = settled().does(reads).does({ type: 'inspectUnit' })
    expect(clean.state.context.defectCount).toBe(0)
    expect(clean.facts.some(({ type }) => type === 'caseOpened')).toBe(false)
  })

  test('what was paid goes back when the owner does not move in; not once the keys are gone', () => {
    const given = settled().does({ type: 'withdraw', reason: '改期' })
    expect(money(given.facts)).toEqual({ finance: 0, advances: 0, fees: 0 })
    expect(given.told).toContain('refundDue → null')
    const handed = inspected().does(hands)
    expect(handed.refusal({ type: 'withdraw', reason: '改期' })).toMatchObject({
      code: 'keys-handed-over',
      clauses: ['R7-4.5.5'],
    })
  })
})

describe('R7-4.5.5 the keys of a move-in are recorded in detail', () => {
  test('which, how many on each ring, and who signed for them', () => {
    expect(inspected().does(hands).facts).toContainEqual({
      type: 'keysHandedOver',
      keys: [
        { keyId: doorKey, label: 'A01', pieces: 3 },
        { keyId: mailKey, label: 'A02', pieces: 1 },
      ],
      keyLabels: 'A01、A02',
      signature: '陈述',
    })
  })

  test.each([
    ['key-of-other-unit', withKey({ unitId: ownerId }), 'R7-4.5.5'],
    ['key-out', withKey({ isOut: true }), 'R7-4.5.4'],
    ['key-missing', withKey({ isMissing: true }), 'R7-4.5.4'],
    ['key-gone', withKey({ isGone: true }), 'R7-4.5.4'],
    ['key-unknown', empty({ keys: [] }), 'R7-4.5.5'],
  ])('%s is not handed over', (code, world, clause) => {
    expect(inspected().refusal(hands, { world })).toMatchObject({ code, clauses: [clause] })
  })
})

describe('H-move-in-1 the unit goes to its owner, or to whom the owner authorised', () => {
  test('the archive says who that is', () => {
    const without = { world: empty({ owners: [] }) }
    expect(starts().refusal(verifies, without)?.code).toBe('owner-not-in-archive')
    const two = { world: empty({ owners: [ownerId, doorKey] }) }
    expect(starts().refusal(verifies, two)).toMatchObject({
      code: 'owner-missing',
      missing: ['ownerId'],
    })
    expect(starts().refusal({ ...verifies, ownerId: mailKey }, two)?.code).toBe('not-the-owner')
    const chosen = starts().does({ ...verifies, ownerId }, two)
    expect(chosen.state.context.ownerId).toBe(ownerId)
    expect(starts({ ownerId }).does(verifies, two).state.context.ownerId).toBe(ownerId)
    expect(starts({ ownerId: mailKey }).refusal(verifies, two)?.code).toBe('not-the-owner')
  })

  test('each paper that is missing is named', () => {
    expect(starts().refusal({ ...verifies, documents: ['idCard'] })).toMatchObject({
      code: 'papers-missing',
      clauses: ['H-move-in-1'],
      missing: ['purchaseContract', 'moveInNotice'],
    })
    const agent = { ...verifies, applicantIs: 'agent' } as const
    expect(starts().refusal(agent)?.missing).toEqual([
      'authorisation',
      'ownerIdCopy',
      'agentIdCard',
      'agentName',
    ])
  })
})

describe('H-move-in-2 one move-in of a unit at a time', () => {
  test('a second one is refused while the first goes on', () => {
    expect(() => starts({}, empty({ isRunning: true }))).toThrow('move-in-running')
    expect(() => starts({}, empty({ isUnitKnown: false }))).toThrow('unit-unknown')
    expect(receiptNo).toMatch(/^SJ-/)
  })
})
