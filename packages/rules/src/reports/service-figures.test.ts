import { describe, expect, test } from 'vitest'
import { addHours, type Instant } from '../instant'
import { specialService } from '../special-service/index'
import { people, situation, unitId } from '../testing'
import { periodOfMonth } from './period'
import { serviceAnalysis } from './service-figures'
import { keep } from './testing-records'

const receiptNo = 'SJ-2026-000001'
const receipt = {
  receiptNo,
  amountFen: 8000,
  purpose: 'fee',
  account: 'finance',
  caseId: '00000000-0000-4000-8000-00000000ca5d',
  isOver: false,
  isCollected: false,
} as const
const desk = situation({
  isUnitKnown: true,
  nextReceipt: { receiptNo, year: 2026, serial: 1 },
  receipt,
  isPaperNoTaken: false,
  drawerId: 'front',
})
const march = periodOfMonth('2026-03', desk)
const at = '2026-03-02T02:00:00.000Z'
const clock = { personId: null, roles: ['system'], department: null } as const

const registered = (input: object = {}, from: Instant = at) =>
  keep(
    specialService,
    {
      number: 'TY-1',
      input: { unitId, service: '入户保洁', feeFen: 8000, wantedAt: addHours(from, 24), ...input },
    },
    { ...desk, at: from },
  )
type Service = ReturnType<typeof registered>

const paid = (service: Service, when: Instant) =>
  service
    .does(when, { type: 'recordPayment' }, people.cashier)
    .does(when, { type: 'collectFee', receiptNo, signature: '周慧敏' }, people.cashier)
const done = (service: Service, when: Instant) =>
  paid(service, at)
    .does(at, { type: 'dispatch', department: 'cleaning' })
    .does(when, { type: 'orderDone', result: '已保洁' }, clock)
const marked = (quality: number) =>
  done(registered(), addHours(at, 20)).does(addHours(at, 30), { type: 'followUp', quality })

const analysed = (services: readonly Service[]) =>
  serviceAnalysis(
    services.map(({ record }) => record),
    march,
  )

describe('R7-4.7.4: the special services of the month are analysed', () => {
  test('those registered in the period, by what was done, the most wanted first', () => {
    const { services, total } = analysed([
      registered({ service: '擦窗' }),
      registered(),
      registered(),
      registered({}, march.until),
    ])

    expect(total.registeredCount).toBe(3)
    expect(services.map(({ service, registeredCount }) => [service, registeredCount])).toEqual([
      ['入户保洁', 2],
      ['擦窗', 1],
    ])
  })

  test('done when it was wanted, or late, or not yet', () => {
    const inTime = done(registered(), addHours(at, 24))
    const late = done(registered(), addHours(at, 25))

    expect(analysed([inTime, late, registered()]).total).toMatchObject({
      doneCount: 2,
      lateCount: 1,
      openCount: 1,
    })
  })

  test('what owners thought of it', () => {
    expect(analysed([marked(5), marked(4), marked(2), registered()]).total).toMatchObject({
      averageQuality: 3.7,
      poorCount: 1,
    })
    expect(analysed([registered()]).total.averageQuality).toBeNull()
  })

  test('as it stood at the end of the period', () => {
    const after = done(registered(), addHours(march.until, 1))

    expect(analysed([after]).total).toMatchObject({ doneCount: 0, openCount: 1 })
  })
})

describe('R7-4.6.1.3 the fees of the month are counted', () => {
  test('in the month in which they came in, whenever the service was registered', () => {
    const earlier = registered({}, addHours(march.from, -10))
    const { total } = analysed([paid(earlier, at), paid(registered(), at)])

    expect(total).toMatchObject({ registeredCount: 1, collectedFen: 16_000, refundedFen: 0 })
  })

  test('what went back is counted too, and the service is given up', () => {
    const refunded = paid(registered(), at).does(
      addHours(at, 1),
      { type: 'refund', reason: '改日' },
      people.cashier,
    )
    const withdrawn = paid(registered(), at).does(addHours(at, 1), {
      type: 'withdraw',
      reason: '改日',
    })

    expect(analysed([refunded, withdrawn]).total).toMatchObject({
      collectedFen: 16_000,
      refundedFen: 16_000,
      givenUpCount: 2,
      openCount: 0,
    })
  })

  test('a receipt that is not used yet is no fee', () => {
    const advance = registered().does(at, { type: 'recordPayment' }, people.cashier)

    expect(analysed([advance]).total.collectedFen).toBe(0)
  })
})

describe('R7-5.10 《月份特约服务统计表》', () => {
  test('a line for each service, and the total under it', () => {
    const { services, total } = analysed([marked(5), paid(registered({ service: '擦窗' }), at)])
    const none = { lateCount: 0, givenUpCount: 0, refundedFen: 0, poorCount: 0 }

    expect(services).toEqual([
      {
        service: '入户保洁',
        ...none,
        registeredCount: 1,
        doneCount: 1,
        openCount: 0,
        collectedFen: 8_000,
        averageQuality: 5,
      },
      {
        service: '擦窗',
        ...none,
        registeredCount: 1,
        doneCount: 0,
        openCount: 1,
        collectedFen: 8_000,
        averageQuality: null,
      },
    ])
    expect(total).toMatchObject({ registeredCount: 2, doneCount: 1, collectedFen: 16_000 })
  })
})
