import { describe, expect, test } from 'vitest'
import { keyLoan } from '../key-loan/index'
import {
  cabinet,
  doorKey,
  lends,
  loses,
  pays,
  plumber,
  returns,
  spareKey,
  staffId,
  wanted,
} from '../key-loan/testing-cabinet'
import { keep } from '../reports/testing-records'
import { later, monday9, people, situation, unitId } from '../testing'
import { filled } from './testing-forms'

describe('R7-5.9 《防盗门钥匙借用登记表》', () => {
  const lent = () =>
    keep(keyLoan, { number: 'YS-1', input: wanted() }, situation(cabinet()))
      .does(monday9, pays, people.cashier)
      .does(monday9, lends)

  test('a line for each key: to whom, until when, against what, and how it came back', () => {
    const loan = lent()
      .does(later(1), { type: 'move', where: '3 栋样板间' })
      .does(later(2), returns(doorKey))
      .does(later(3), loses(spareKey))

    const [returned, lost] = filled('keyLoans', loan.record)
    expect(returned).toEqual({
      number: 'YS-1',
      date: monday9,
      key: 'A01',
      unit: unitId,
      borrower: '唐立言',
      borrowerKind: 'outsider',
      company: '安居中介',
      phone: '13800001234',
      loanPurpose: '带客看房',
      idChecked: true,
      deposit: 5000,
      receiptNo: 'SJ-2026-000001',
      lentAt: monday9,
      signature: '唐立言',
      dueAt: later(8),
      where: '3 栋样板间',
      returnedAt: later(2),
      condition: 'good',
      returnedBy: '唐立言',
      refund: 5000,
      lostAt: null,
      takenBy: 'lin',
    })
    expect(lost).toMatchObject({ key: 'A02', lostAt: later(3), returnedAt: null, refund: null })
  })

  test('one of the staff stands there by who they are, and leaves no deposit', () => {
    const loan = keep(
      keyLoan,
      { number: 'YS-2', input: wanted({ borrower: plumber }) },
      situation(cabinet()),
    ).does(monday9, lends)

    expect(filled('keyLoans', loan.record)).toMatchObject([
      { borrower: staffId, borrowerKind: 'staff', deposit: 0, receiptNo: null },
      { borrower: staffId },
    ])
  })

  test('what was asked for and not lent is no line', () => {
    const loan = keep(keyLoan, { number: 'YS-3', input: wanted() }, situation(cabinet()))

    expect(filled('keyLoans', loan.record)).toEqual([])
  })
})
