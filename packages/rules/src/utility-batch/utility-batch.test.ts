import { describe, expect, test } from 'vitest'
import { addMinutes } from '../instant'
import { monday9, openCase, people, situation } from '../testing'
import type { BatchRequest } from './facts'
import { utilityBatch } from './index'
import type { Settlement } from './lists'
import { one, purchaserId, requests, two } from './utility-batch.model'

const desk = situation({ requests })
const batch = (base = desk, input = {}) => openCase(utilityBatch, input, base)
const list = { type: 'list' as const, requestIds: [one, two] }
const handOver = { type: 'handOver', purchaserId, signature: '沈阿姨' } as const
const first = { requestId: one, spentFen: 17_640, receiptNo: 'D-1', deviceBack: true }
const second = { requestId: two, spentFen: 20_000, receiptNo: 'Q-1' }
const settle = (...perRequest: Settlement[]) => ({ type: 'settle' as const, perRequest })

const seenAs = (changes: Partial<BatchRequest>) => ({
  world: {
    requests: requests.map((each, index) => (index === 0 ? { ...each, ...changes } : each)),
  },
})

const listed = () => batch().does(list)
const away = () => listed().does(handOver)

describe('R7-4.11.1.2 before the weekly purchase list, quantities, cash and devices are handed over', () => {
  test('the purchase is on the next Thursday unless said', () => {
    expect(batch().state.context.purchaseOn).toBe('2026-03-05')
    expect(batch(desk, { purchaseOn: '2026-03-03' }).state.context.purchaseOn).toBe('2026-03-03')
    const sunday = {
      ...desk,
      policy: { ...desk.policy, utilityPurchaseWeekday: 'sunday' as const },
    }
    expect(batch(sunday).state.context.purchaseOn).toBe('2026-03-08')
  })

  test('it adds up, and every request goes along in the same write', () => {
    expect(away().state).toMatchObject({
      value: 'handedOver',
      context: {
        requestCount: 2,
        electricityQuantity: 300,
        gasQuantity: 50,
        cashTotalFen: 38_000,
        deviceCount: 1,
        signature: '沈阿姨',
      },
    })
    const moved = away().facts.filter(({ type }) => type === 'caseMoved')
    expect(moved).toMatchObject([one, two].map((caseId) => ({ caseId, command: { purchaserId } })))
    expect(away().told).toEqual([`batchHandedOver → ${purchaserId}`])
  })

  test('an empty list is not handed over', () => {
    expect(batch().refusal(handOver)).toEqual({ code: 'nothing-listed', clauses: ['R7-4.11.1.2'] })
  })

  test('cash and devices are counted against the list', () => {
    expect(listed().refusal({ ...handOver, countedFen: 37_999 })?.code).toBe('cash-does-not-add-up')
    expect(listed().refusal({ ...handOver, deviceCount: 2 })?.code).toBe('devices-do-not-add-up')
    expect(listed().refusal({ ...handOver, countedFen: 38_000, deviceCount: 1 })).toBeNull()
  })

  test.each([{ state: 'cancelled' }, { isDeviceMissing: true }])(
    'a request that is not at the desk any more is named: %o',
    (changes) => {
      expect(listed().refusal(handOver, seenAs(changes))).toEqual({
        code: 'requests-absent',
        clauses: ['R7-4.11.1.2'],
        missing: ['YG-260302-001'],
      })
      const dropped = listed().does({ type: 'drop', requestIds: [one] })
      expect(dropped.refusal(handOver, seenAs(changes))).toBeNull()
    },
  )

  test('a request stands on one list, once, and only while it is at the desk', () => {
    expect(listed().refusal(list)?.code).toBe('request-listed-already')
    expect(batch().refusal(list, seenAs({ isListedElsewhere: true }))?.missing).toEqual([
      'YG-260302-001',
    ])
    expect(batch().refusal(list, seenAs({ state: 'collected' }))?.code).toBe('request-not-at-desk')
    expect(batch().refusal(list, { world: { requests: [] } })?.code).toBe('request-unknown')
    expect(batch().refusal({ type: 'drop', requestIds: [one] })?.code).toBe('request-not-listed')
  })

  test('the desk hands over, the cashier does not', () => {
    expect(listed().refusal(handOver, { by: people.cashier })?.code).toBe('role-not-allowed')
  })
})

describe('H-utility-batch-1 who hands over and who purchases are two people', () => {
  test('to oneself is refused', () => {
    const by = { ...people.lin, personId: purchaserId }
    expect(listed().refusal(handOver, { by })).toEqual({
      code: 'handed-to-oneself',
      clauses: ['H-utility-batch-1'],
    })
  })
})

describe('H-utility-batch-2 a batch that is away ends only by being settled', () => {
  test('it is withdrawn before, not after', () => {
    const withdraw = { type: 'withdraw', reason: '改天' } as const
    expect(listed().does(withdraw).state.value).toBe('withdrawn')
    expect(away().refusal(withdraw)).toEqual({
      code: 'with-purchaser',
      clauses: ['H-utility-batch-2'],
    })
  })
})

describe('R7-4.11.1.3 after the purchase devices, receipts and change come back', () => {
  test('it is settled when every request is', () => {
    const half = away().does(settle(first))
    expect(half.state.value).toBe('handedOver')
    const done = half.does(settle(second))

    expect(done.state).toMatchObject({
      value: 'settled',
      context: { spentTotalFen: 37_640, changeTotalFen: 360 },
    })
    expect(done.facts.filter(({ type }) => type === 'caseMoved').slice(2)).toMatchObject([
      { caseId: one, command: { type: 'bringBack', spentFen: 17_640, utilityReceiptNo: 'D-1' } },
      { caseId: two, command: { type: 'bringBack', spentFen: 20_000 } },
    ])
  })

  test('for each request cash = spent + change, or it is named', () => {
    const wrong = { code: 'request-does-not-add-up', missing: ['YG-260302-001'] }
    expect(away().refusal(settle({ ...first, spentFen: 18_001 }))).toMatchObject(wrong)
    expect(away().refusal(settle({ ...first, changeFen: 359 }))).toMatchObject(wrong)
    expect(away().refusal(settle({ ...first, spentFen: 0 }))).toMatchObject(wrong)
    expect(away().refusal(settle({ ...first, changeFen: 360 }))).toBeNull()
  })

  test('what was bought has its receipt, what did not come back its reason', () => {
    const { receiptNo, ...noReceipt } = first
    expect(away().refusal(settle(noReceipt))?.code).toBe('receipt-missing')
    const noDevice = { ...first, deviceBack: false }
    expect(away().refusal(settle(noDevice))?.code).toBe('device-reason-missing')
    expect(away().refusal(settle({ ...noDevice, reason: '落在窗口' }))).toBeNull()
  })

  test('a purchase that failed goes back with its cash', () => {
    const failed = away().does(settle({ requestId: two, isBought: false }))
    expect(failed.facts.at(-1)).toMatchObject({ command: { type: 'comeBackUnbought' } })
    expect(failed.state.context).toMatchObject({ spentTotalFen: 0, changeTotalFen: 20_000 })
  })

  test('a request is settled once, in its own batch', () => {
    expect(away().does(settle(first)).refusal(settle(first))?.code).toBe('request-not-in-batch')
    expect(
      batch()
        .does({ ...list, requestIds: [one] })
        .does(handOver)
        .refusal(settle(second))?.code,
    ).toBe('request-not-in-batch')
  })

  test('not settled by six the same day: the supervisor; by nine the next day: the manager', () => {
    const six = '2026-03-02T10:00:00.000Z'
    const nine = '2026-03-03T01:00:00.000Z'
    expect(away().passes(six).told).toHaveLength(1)

    const late = away().passes(addMinutes(six, 1))
    expect(late.state.context).toMatchObject({ holder: { role: 'supervisor' }, lateSince: six })
    expect(late.passes(nine).state.context.holder.role).toBe('supervisor')
    expect(late.passes(addMinutes(nine, 1)).state.context.holder.role).toBe('manager')
    expect(away().does(settle(first, second)).passes(addMinutes(nine, 1)).told).toHaveLength(1)
  })

  test('handed over in the evening it has until the next one', () => {
    const evening = listed().does(handOver, { at: addMinutes(monday9, 600) })
    expect(evening.state.context.supervisorDueAt).toBe('2026-03-03T10:00:00.000Z')
  })
})
