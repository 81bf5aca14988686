import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { tenantPass } from '../tenant-pass/index'
import { openCase, people, unitId } from '../testing'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { zhou } from '../testing-passes'
import {
  depositReceiptNo,
  desk,
  given,
  lease,
  paid,
  pays,
  verified,
  verify,
} from '../testing-tenants'
import { whatNow } from '../what-now'
import { moneySpecs } from './commands'
import type { KnownReceipt } from './facts'

const { lin, he, cashier } = people

describe('H-kernel-14 cash is taken in an open shift or by the cashier', () => {
  // A site whose desk takes the money itself.
  const atTheDesk = {
    ...tenantPass,
    commands: { ...tenantPass.commands, recordPayment: moneySpecs.recordPayment },
  }
  const ready = (drawerId: string | null) =>
    openCase(
      atTheDesk,
      { unitId, holders: [zhou], ...lease },
      {
        ...desk,
        registers: (context, command) => ({ ...moneyRegisters(context, command), drawerId }),
      },
    ).does(verify)

  test('the receptionist without a shift is refused, the cashier needs none', () => {
    expect(ready(null).refusal(pays)).toEqual({ code: 'no-open-shift', clauses: ['H-kernel-14'] })
    expect(ready(null).refusal(pays, { by: cashier })).toBeNull()
  })

  test('it goes into the drawer of the shift, or to the cashier', () => {
    const inDrawer = postingsIn(ready('east').does(pays).facts)
    expect(balanceOf(inDrawer, 'drawer:east')).toBe(1500)
    const inTill = postingsIn(ready('east').does(pays, { by: cashier }).facts)
    expect(balanceOf(inTill, 'finance')).toBe(1500)
  })
})

describe('what is due is told while the payment is filled in', () => {
  const dueFor = (draft: { readonly purpose?: 'renewal' | 'replacement' }, asked = given()) =>
    whatNow(tenantPass, asked.state, {
      situation: { ...desk, by: cashier },
      draft: { type: 'recordPayment', ...draft },
    }).find(({ type }) => type === 'recordPayment')?.dueFen

  test('of the whole application, then of what is renewed or replaced', () => {
    expect(dueFor({}, verified())).toBe(1500)
    expect(dueFor({ purpose: 'replacement' })).toBe(1500)
    expect(dueFor({ purpose: 'renewal' })).toBe(200)
    expect(dueFor({})).toBeNull()
  })
})

describe('H-kernel-15 one of our receipts, unused and of the right amount', () => {
  const replace = { type: 'replace', passNo: 'ZU-000001', receiptNo: receiptNoOf(2) } as const
  const ready = () =>
    given().does({ type: 'recordPayment', purpose: 'replacement' }, { by: cashier })
  const known: KnownReceipt = {
    receiptNo: receiptNoOf(2),
    amountFen: 1500,
    purpose: 'replacement',
    account: 'finance',
    caseId: '00000000-0000-4000-8000-00000000aaaa',
    isCollected: false,
    isOver: false,
  }
  const refusedWith = (receipt: KnownReceipt | null) => {
    const case1 = openCase(
      tenantPass,
      { unitId, holders: [zhou], ...lease },
      {
        ...desk,
        registers: (context, command) => {
          const registers = moneyRegisters(context, command)
          return command.type === 'replace' ? { ...registers, receipt } : registers
        },
      },
    )
    const issued = case1.does(verify).does(pays, { by: cashier }).does({ type: 'issue' })
    return issued.refusal(replace)
  }

  test('a receipt that nobody made is refused', () => {
    expect(given().refusal(replace)).toEqual({
      code: 'receipt-unknown',
      clauses: ['H-kernel-15'],
    })
  })

  test('one receipt pays one thing', () => {
    const replaced = ready().does(replace)
    expect(replaced.refusal({ ...replace, passNo: 'ZU-000002' })).toEqual({
      code: 'receipt-used',
      clauses: ['H-kernel-15'],
    })
    expect(refusedWith({ ...known, isCollected: true, isOver: true })?.code).toBe('receipt-used')
  })

  test('it pays on the case it was made on, unless the desk collected it off hours', () => {
    expect(refusedWith(known)).toEqual({
      code: 'receipt-of-another-case',
      clauses: ['H-kernel-15'],
    })
    expect(refusedWith({ ...known, isCollected: true })).toBeNull()
  })

  test('neither more nor less than is due', () => {
    const collected = { ...known, isCollected: true }
    for (const amountFen of [1499, 1501]) {
      expect(refusedWith({ ...collected, amountFen })?.code).toBe('receipt-amount-wrong')
    }
  })

  test('the application itself may be paid with what was collected off hours', () => {
    const receipt = { ...known, isCollected: true }
    const ready = openCase(
      tenantPass,
      { unitId, holders: [zhou], ...lease },
      { ...desk, world: { ...desk.world, receipt } },
    ).does(verify)
    const paidSo = ready.does({ ...pays, receiptNo: receipt.receiptNo }, { by: cashier })

    expect(paidSo.state.value).toBe('paid')
    expect(paidSo.facts).toContainEqual({
      type: 'receiptUsed',
      receiptNo: receipt.receiptNo,
      amountFen: 1500,
      purpose: 'replacement',
      account: 'finance',
    })
    const issued = postingsIn(paidSo.does({ type: 'issue' }).facts)
    expect(balanceOf(issued, 'deposits:tenant-pass')).toBe(1000)
    const gone = postingsIn(paidSo.does({ type: 'withdraw', reason: '不租了' }).facts)
    expect(gone).toEqual([
      { debit: 'advances', credit: 'finance', amountFen: 1500, about: receipt.receiptNo },
    ])
  })

  test('a payment for later says what it is for', () => {
    expect(given().refusal(pays, { by: cashier })).toEqual({
      code: 'purpose-missing',
      clauses: ['H-kernel-15'],
      missing: ['purpose'],
    })
    const renewal = { ...pays, purpose: 'renewal', receiptNo: receiptNoOf(1) } as const
    expect(given().refusal(renewal, { by: cashier })?.code).toBe('receipt-at-hand')
  })
})

describe('H-kernel-16 receipts run on without gaps; voiding and reprinting are kept', () => {
  const voidIt = { type: 'voidReceipt', receiptNo: receiptNoOf(1), reason: '金额打错' } as const

  test('the number of the register is the receipt’s', () => {
    expect(paid().facts.find(({ type }) => type === 'receiptMade')).toMatchObject({
      receiptNo: 'SJ-2026-000001',
      year: 2026,
      serial: 1,
      amountFen: 1500,
      account: 'finance',
    })
  })

  test('what paid nothing yet can be made void, and the money goes back', () => {
    const void1 = paid().does(voidIt, { by: cashier })
    expect(void1.facts).toContainEqual({ ...voidIt, type: 'receiptVoided' })
    expect(balanceOf(postingsIn(void1.facts), 'finance')).toBe(0)
    expect(given().refusal(voidIt, { by: cashier })).toEqual({
      code: 'receipt-used',
      clauses: ['H-kernel-16'],
    })
  })

  test('a receipt of another case is neither made void nor printed here', () => {
    const receiptNo = receiptNoOf(9)
    const refusal = { code: 'receipt-not-here', clauses: ['H-kernel-16'] }
    expect(paid().refusal({ ...voidIt, receiptNo }, { by: cashier })).toEqual(refusal)
    expect(paid().refusal({ type: 'reprintReceipt', receiptNo })).toEqual(refusal)
  })

  const print = { type: 'printReceipt', receiptNo: receiptNoOf(1) } as const
  const reprint = { type: 'reprintReceipt', receiptNo: receiptNoOf(1) } as const

  test('printing it is kept, and so is printing it again', () => {
    const printed = given().does(print)
    expect(printed.facts.at(-1)).toEqual({ ...print, type: 'receiptPrinted' })
    expect(printed.does(reprint).facts.at(-1)).toEqual({ ...reprint, type: 'receiptReprinted' })
  })

  test('it is printed once; what is printed afterwards is a reprint', () => {
    const refusal = { code: 'receipt-printed', clauses: ['H-kernel-16'] }
    expect(given().does(print).refusal(print)).toEqual(refusal)
    const used = paid().does(print, { by: cashier }).does({ type: 'issue' })
    expect(used.refusal(print)).toEqual(refusal)
  })

  test('whoever paid may have the paper when the case has ended', () => {
    const withdrawn = paid().does({ type: 'withdraw', reason: '不租了' })
    expect(withdrawn.state.value).toBe('withdrawn')
    const printed = withdrawn.does(print)
    expect(printed.facts.at(-1)?.type).toBe('receiptPrinted')
    expect(printed.does(reprint).state.value).toBe('withdrawn')
    expect(withdrawn.refusal(voidIt, { by: cashier })?.code).toBe('case-ended')
  })

  test('where none was made there is none to make void or print', () => {
    const refusal = { code: 'no-receipt', clauses: ['H-kernel-16'] }
    expect(verified().refusal(voidIt, { by: cashier })).toEqual(refusal)
    expect(verified().refusal(print)).toEqual(refusal)
    expect(verified().refusal(reprint)).toEqual(refusal)
  })

  test('finance’s own paper number comes once', () => {
    const world = { ...desk.world, isPaperNoTaken: true }
    const paper = { ...pays, paperNo: '0012345' } as const
    const taken = openCase(
      tenantPass,
      { unitId, holders: [zhou], ...lease },
      {
        ...desk,
        registers: (context, command) => ({
          ...moneyRegisters(context, command),
          isPaperNoTaken: true,
        }),
      },
    ).does(verify)
    expect(taken.refusal(paper, { by: cashier, world })).toEqual({
      code: 'paper-number-taken',
      clauses: ['H-kernel-16'],
    })
    expect(taken.refusal(pays, { by: cashier, world })).toBeNull()
    expect(verified().refusal(paper, { by: cashier })).toBeNull()
  })
})

describe('H-kernel-17 above 500.00 one takes back and another refunds', () => {
  const both = { ...people.lin, roles: ['receptionist', 'cashier'] } as const
  const returned = (count: number) => {
    const issued = given({ holders: Array.from({ length: count }, () => zhou) })
    const passNos = issued.state.context.passes.map(({ passNo }) => passNo)
    return issued.does({ type: 'return', passNos, depositReceiptNo }, { by: both })
  }
  const refund = { type: 'refund' } as const

  test('up to it one person may do both', () => {
    expect(returned(50).refusal(refund, { by: both })).toBeNull()
    expect(returned(51).refusal(refund, { by: both })).toEqual({
      code: 'other-hands',
      clauses: ['H-kernel-17'],
    })
    expect(returned(51).refusal(refund, { by: cashier })).toBeNull()
    expect([lin, he].every(({ personId }) => personId !== cashier.personId)).toBe(true)
  })
})
