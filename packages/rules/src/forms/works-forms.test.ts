import { describe, expect, test } from 'vitest'
import { renovation } from '../renovation/index'
import { keep } from '../reports/testing-records'
import { monday9, people, unitId } from '../testing'
import { moneyRegisters } from '../testing-money'
import { desk, payDeposit, pays, receiptNo, works } from '../testing-works'
import { filled } from './testing-forms'

const { lin, gu, cashier } = people
const clock = { personId: null, roles: ['system'], department: null } as const
const pass = {
  passNo: 'LS-000001',
  name: '石建国',
  idNumber: '440300198506150028',
  validFromOn: '2026-03-10',
  validUntilOn: '2026-05-31',
}

describe('R3-5.3.2c 《装修申请表》', () => {
  test('with number, holder, ID number and period of each pass', () => {
    const money = { ...desk, world: { ...desk.world, ...moneyRegisters({ receipts: [] }, {}) } }
    const receipt = {
      receiptNo,
      amountFen: 200_000,
      purpose: 'deposit',
      account: 'finance',
      caseId: desk.caseId,
      isCollected: false,
      isOver: false,
    } as const
    const kept = keep(
      renovation,
      { number: 'ZX-1', input: works },
      { ...money, world: { ...money.world, receipt } },
    )
      .does(monday9, { type: 'approve' }, gu)
      .does(monday9, pays, cashier)
      .does(monday9, payDeposit, lin)
      .does(monday9, { type: 'permit' })
      .does(
        monday9,
        { type: 'listPasses', listed: [pass, { ...pass, passNo: 'LS-000002' }] },
        clock,
      )

    expect(filled('renovationApplication', kept.record)).toEqual([
      {
        number: 'ZX-1',
        date: monday9,
        unit: unitId,
        contractor: works.contractor,
        phone: null,
        workers: 4,
        works: 'surfaces plumbing',
        plan: null,
        beginsOn: works.from,
        endsOn: works.until,
        depositReceiptNo: receiptNo,
        approvedBy: 'gu',
        workerPasses: [
          'LS-000001 石建国 440***********0028 2026-03-10–2026-05-31',
          'LS-000002 石建国 440***********0028 2026-03-10–2026-05-31',
        ].join('\n'),
        findings: null,
        acceptedBy: null,
        state: 'permitted',
        takenBy: 'lin',
      },
    ])
  })
})
