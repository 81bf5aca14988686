import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { people } from '../testing'
import {
  accepted,
  applied,
  approved,
  depositPaid,
  desk,
  finished,
  on,
  payDeposit,
  pays,
  permitted,
  works,
} from '../testing-works'

const { lin, gu, ye, fu, zheng, kiosk, cashier } = people
const reason = '图纸不全'

describe('R7-4.4 renovation goes its written way, one step after the other', () => {
  test('applied for, approved, secured, permitted, finished, accepted, closed', () => {
    const ended = accepted().does({ type: 'refundDeposit' }, { by: cashier })
    const told = ended.told.filter((each) => !each.startsWith('reassigned'))

    expect(ended.state.value).toBe('closed')
    expect(told).toEqual([
      'renovationToApprove → gu',
      'depositDue → null',
      'permitToGive → null',
      'worksToAccept → gu',
      'depositToRefund → null',
    ])
  })

  test('no step comes before its turn', () => {
    const permit = { type: 'permit' } as const
    const finish = { type: 'finish' } as const
    const code = (refusal: { code: string } | null) => refusal?.code
    expect(applied().refusal(permit)).toEqual({ code: 'approve-first', clauses: ['R7-4.4'] })
    expect(code(applied().refusal(payDeposit))).toBe('approve-first')
    expect(code(applied().refusal(pays, { by: cashier }))).toBe('approve-first')
    expect(code(approved().refusal(permit))).toBe('deposit-first')
    expect(code(depositPaid().refusal(finish))).toBe('permit-first')
    expect(code(permitted().refusal({ type: 'acceptWorks' }, { by: gu }))).toBe('finish-first')
    expect(code(finished().refusal({ type: 'refundDeposit' }, { by: cashier }))).toBe(
      'accept-first',
    )
  })

  test('taken down at the desk, for a unit of the archive, with dates in their order', () => {
    expect(() => applied({}, { by: kiosk })).toThrow('role-not-allowed')
    expect(() => applied({}, { world: { ...desk.world, isUnitKnown: false } })).toThrow(
      'unit-unknown',
    )
    expect(() => applied({ from: '2026-06-01' })).toThrow('dates-reversed')
    expect(() => applied({ from: works.until })).not.toThrow()
  })

  test('the supervisor decides; a rejected one ends with its reason', () => {
    expect(applied().refusal({ type: 'approve' })?.code).toBe('role-not-allowed')
    const rejected = applied().does({ type: 'reject', reason }, { by: gu })
    expect(rejected.state.value).toBe('rejected')
    expect(rejected.told.at(-1)).toBe('renovationRejected → null')
  })

  test('while works go on anybody of the house writes down what an inspection finds', () => {
    const findings = '电线没有套管，已要求返工'
    for (const by of [lin, fu, zheng]) {
      const looked = permitted().does({ type: 'inspect', findings }, { by })
      expect(looked.does({ type: 'inspect', findings: '已返工' }).state.context.findings).toBe(
        '已返工',
      )
    }
    expect(depositPaid().refusal({ type: 'inspect', findings })?.code).toBe('not-in-this-state')
  })

  test('when the works are finished the passes of the workers end with the permit', () => {
    const passCases = [{ caseId: '00000000-0000-4000-8000-00000000aaaa', version: 7 }]
    const ended = permitted().does(
      { type: 'finish' },
      { world: { ...desk.world, passCases }, ...on('2026-05-20') },
    )
    expect(ended.facts).toContainEqual({
      type: 'caseMoved',
      caseId: passCases[0]?.caseId,
      command: { type: 'endPermit' },
    })
  })
})

describe('H-renovation-1 what touches the structure is the manager’s to approve', () => {
  const structural = () => applied({ works: ['surfaces', 'structural'] })

  test('it goes to the manager at once', () => {
    expect(structural().told).toEqual(['renovationToApprove → ye'])
    expect(structural().state.context.holder.role).toBe('manager')
    expect(applied().state.context.holder.role).toBe('supervisor')
  })

  test('the supervisor neither approves nor rejects it', () => {
    const refusal = { code: 'manager-decides', clauses: ['H-renovation-1'] }
    expect(structural().refusal({ type: 'approve' }, { by: gu })).toEqual(refusal)
    expect(structural().refusal({ type: 'reject', reason }, { by: gu })).toEqual(refusal)
    expect(structural().refusal({ type: 'approve' }, { by: ye })).toBeNull()
    expect(applied().refusal({ type: 'approve' }, { by: gu })).toBeNull()
  })
})

describe('H-renovation-2 a deposit is paid before the permit is given', () => {
  test('exactly what the site asks, to the cashier, once', () => {
    const pay = (amountFen: number) => ({ ...pays, amountFen })
    expect(approved().refusal(pay(199_999), { by: cashier })).toEqual({
      code: 'amount-wrong',
      clauses: ['H-renovation-2'],
    })
    expect(approved().refusal(pay(200_001), { by: cashier })?.code).toBe('amount-wrong')
    expect(approved().refusal(pays, { by: lin })?.clauses).toEqual(['H-renovation-2'])
    const paid = approved().does(pay(200_000), { by: cashier })
    expect(paid.refusal(pays, { by: cashier })?.code).toBe('paid-already')
  })

  test('it is held as a deposit from then on', () => {
    const postings = postingsIn(depositPaid().facts)
    expect(balanceOf(postings, 'deposits:renovation')).toBe(200_000)
    expect(balanceOf(postings, 'advances')).toBe(0)
    expect(approved().refusal(payDeposit)?.code).toBe('receipt-unknown')
  })

  test('given up before the permit it all goes back, and the cashier hears it', () => {
    const withdraw = { type: 'withdraw', reason } as const
    const gone = depositPaid().does(withdraw)
    const postings = postingsIn(gone.facts)
    expect(balanceOf(postings, 'finance')).toBe(0)
    expect(balanceOf(postings, 'deposits:renovation')).toBe(0)
    expect(gone.told).toContain('depositToGiveBack → null')
    expect(permitted().refusal(withdraw)).toEqual({
      code: 'permit-given',
      clauses: ['H-kernel-5'],
    })
  })
})

describe('H-renovation-3 the permit ends with its last day unless it is extended', () => {
  const extend = (until: string) => ({ type: 'extend', until }) as const

  test('none is given for days that are over', () => {
    expect(() => applied({ from: '2026-02-01', until: '2026-03-01' })).toThrow('permit-over')
    expect(() => applied({ from: '2026-02-01', until: '2026-03-02' })).not.toThrow()
    expect(depositPaid().refusal({ type: 'permit' }, on('2026-05-31'))).toBeNull()
    expect(depositPaid().refusal({ type: 'permit' }, on('2026-06-01'))).toEqual({
      code: 'permit-over',
      clauses: ['H-renovation-3'],
    })
  })

  test('after its last day it is late, and desk and supervisor are told', () => {
    expect(permitted().passes('2026-05-31T16:00:00.000Z').state.context.lateSince).toBeNull()
    const over = permitted().passes('2026-05-31T16:00:00.001Z')
    expect(over.state.context.lateSince).toBe('2026-05-31T16:00:00.000Z')
    expect(over.told.slice(-2)).toEqual(['permitRanOut → null', 'permitRanOut → gu'])
  })

  test('the supervisor extends it, before its end or after, never backwards', () => {
    expect(permitted().refusal(extend('2026-08-31'))?.clauses).toEqual(['H-renovation-3'])
    expect(permitted().refusal(extend(works.until), { by: gu })?.code).toBe('until-not-later')
    const over = permitted().passes('2026-06-30T02:00:00.000Z')
    expect(over.refusal(extend('2026-06-29'), { by: gu, ...on('2026-06-30') })?.code).toBe(
      'permit-over',
    )
    const longer = over.does(extend('2026-06-30'), { by: gu, ...on('2026-06-30') })
    expect(longer.state.context).toMatchObject({
      until: '2026-06-30',
      permitDueAt: '2026-06-30T16:00:00.000Z',
      lateSince: null,
    })
    const before = approved().does(extend('2026-06-30'), { by: gu })
    expect(before.state.context).toMatchObject({ until: '2026-06-30', permitDueAt: null })
  })
})

describe('H-renovation-4 the deposit goes back once the works are accepted, less what is deducted', () => {
  const settle = { type: 'refundDeposit' } as const

  test('the supervisor accepts, the cashier refunds all of it', () => {
    expect(finished().refusal({ type: 'acceptWorks' })?.clauses).toEqual(['H-renovation-4'])
    expect(accepted().refusal(settle, { by: gu })?.code).toBe('role-not-allowed')
    const postings = postingsIn(accepted().does(settle, { by: cashier }).facts)
    expect(balanceOf(postings, 'finance')).toBe(0)
    expect(balanceOf(postings, 'deposits:renovation')).toBe(0)
  })

  test('a deduction needs its reason, and is no more than was paid', () => {
    const less = (deductionFen: number) => ({ ...settle, deductionFen, reason: '电梯厅墙面损坏' })
    expect(accepted().refusal({ ...settle, deductionFen: 100 }, { by: cashier })).toEqual({
      code: 'reason-missing',
      clauses: ['H-renovation-4'],
      missing: ['reason'],
    })
    expect(accepted().refusal(less(200_001), { by: cashier })?.code).toBe('deduction-too-large')
    const settled = accepted().does(less(30_000), { by: cashier })
    const postings = postingsIn(settled.facts)
    expect(balanceOf(postings, 'finance')).toBe(30_000)
    expect(balanceOf(postings, 'forfeited:renovation')).toBe(30_000)
    expect(accepted().refusal(less(200_000), { by: cashier })).toBeNull()
  })

  test('whoever accepted does not refund', () => {
    const both = { ...gu, roles: ['supervisor', 'cashier'] } as const
    const own = finished().does({ type: 'acceptWorks' }, { by: both })
    expect(own.refusal(settle, { by: both })).toEqual({
      code: 'other-hands',
      clauses: ['H-kernel-17'],
    })
  })
})

describe('R3-5.3.2c the passes of the workers stand on the application', () => {
  const clock = { personId: null, roles: ['system'], department: null } as const
  const pass = {
    passNo: 'LS-000001',
    name: '石建国',
    idNumber: 'E12345678',
    validFromOn: '2026-03-10',
    validUntilOn: '2026-05-31',
  }
  const list = (...listed: (typeof pass)[]) => ({ type: 'listPasses' as const, listed })

  test('number, holder, ID number and period, the renewed one in its place', () => {
    const other = { ...pass, passNo: 'LS-000002', name: '汤国强' }
    const listed = permitted().does(list(pass, other), { by: clock })
    expect(listed.state.context.passes).toEqual([pass, other])
    const renewed = { ...pass, validUntilOn: '2026-06-30' }
    expect(listed.does(list(renewed), { by: clock }).state.context.passes).toEqual([renewed, other])
  })

  test('only while the permit runs, and by nobody’s hand', () => {
    expect(permitted().refusal(list(pass))?.code).toBe('role-not-allowed')
    expect(finished().refusal(list(pass), { by: clock })?.code).toBe('not-in-this-state')
  })
})
