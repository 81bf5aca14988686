import { describe, expect, test } from 'vitest'
import { addHours } from '../instant'
import { keep } from '../reports/testing-records'
import { specialService } from '../special-service/index'
import { cleaning, world as moneyWorld, receiptNo } from '../special-service/special-service.model'
import { monday9, people, situation } from '../testing'
import { filledFrom } from './testing-forms'

const march = { from: '2026-02-28T16:00:00.000Z', until: '2026-03-31T16:00:00.000Z' }
const windows = { ...cleaning, service: '擦窗' }

const registered = (number: string, input: typeof cleaning, at = monday9) =>
  keep(specialService, { number, input }, { ...situation(moneyWorld), at })

const paid = (number: string, input: typeof cleaning, at = monday9) =>
  registered(number, input, at)
    .does(monday9, { type: 'recordPayment' }, people.cashier)
    .does(monday9, { type: 'collectFee', receiptNo, signature: '周慧敏' }, people.cashier)

describe('R7-5.10 《月份特约服务统计表》', () => {
  const line = { doneCount: 0, lateCount: 0, givenUpCount: 0, refundedFen: 0, poorCount: 0 }
  const open = { ...line, averageQuality: null }

  test('a line a service, the most wanted first, and their sums below', () => {
    const records = [
      registered('TY-1', windows),
      paid('TY-2', cleaning),
      registered('TY-3', cleaning),
    ].map(({ record }) => record)

    expect(filledFrom('serviceSummary', records, march)).toEqual([
      { ...open, service: cleaning.service, registeredCount: 2, openCount: 2, collectedFen: 8_000 },
      { ...open, service: '擦窗', registeredCount: 1, openCount: 1, collectedFen: 0 },
      { ...open, service: 'total', registeredCount: 3, openCount: 3, collectedFen: 8_000 },
    ])
  })

  test('a fee counts in the month in which it was paid', () => {
    const early = paid('TY-1', cleaning, addHours(march.from, -5)).record
    expect(filledFrom('serviceSummary', [early], march)).toMatchObject([
      { service: cleaning.service, registeredCount: 0, collectedFen: 8_000 },
      { service: 'total', registeredCount: 0, collectedFen: 8_000 },
    ])
  })

  test('a month without any has no line', () => {
    const later = registered('TY-1', cleaning, march.until).record
    expect(filledFrom('serviceSummary', [later], march)).toEqual([])
  })
})
