import { describe, expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { monday9, newId, openCase, ownId, people, situation, unitId } from '../testing'
import { specialService } from './index'
import { cleaning, receipt, receiptNo, world } from './special-service.model'

const { cashier } = people
const desk = situation(world)
const service = (changes = {}, base = desk) =>
  openCase(specialService, { ...cleaning, ...changes }, base)

const byCashier = { by: cashier }
const byOrder = { by: { personId: null, roles: ['system'], department: null } } as const
const deskTakes = { policy: { ...desk.policy, deskTakesServiceFees: true } }
const pay = { type: 'recordPayment' } as const
const collect = { type: 'collectFee', receiptNo, signature: '周慧敏' } as const
const dispatch = { type: 'dispatch', department: 'cleaning' } as const
const done = { type: 'orderDone', result: '已擦净' } as const

const paid = () => service().does(pay, byCashier).does(collect, byCashier)
const finished = () => paid().does(dispatch).does(done, byOrder)

describe('R7-3.8 special services are taken in', () => {
  test('from registering to closing', () => {
    const closed = finished().does({ type: 'followUp', quality: 5 }).does({ type: 'close' })

    expect(closed.state).toMatchObject({ value: 'closed', context: { endedAt: monday9 } })
  })
})

describe('R7-4.7.1 in person or by phone, recorded', () => {
  test('what is wanted, when, for how much', () => {
    expect(service({ channel: 'phone' }).state).toMatchObject({
      value: 'registered',
      context: { ...cleaning, channel: 'phone' },
    })
    expect(service().state.context.channel).toBe('visit')
  })

  test('the desk records it, a department does not', () => {
    const base = { ...desk, by: people.bai }
    expect(() => service({}, base)).toThrow('role-not-allowed')
  })
})

describe('H-kernel-12 the unit stands in the owner archive', () => {
  test('an unknown one is refused', () => {
    expect(() => service({}, situation({ ...world, isUnitKnown: false }))).toThrow('unit-unknown')
  })
})

describe('R7-4.6.1.1 the fee is paid when it is registered, not afterwards', () => {
  test('nothing is dispatched before', () => {
    expect(service().refusal(dispatch)).toEqual({
      code: 'collect-fee-first',
      clauses: ['R7-4.6.1.1'],
    })
    expect(paid().refusal(dispatch)).toBeNull()
  })

  test('nothing is collected once it is dispatched', () => {
    const sent = paid().does(dispatch)
    expect(sent.refusal(collect, byCashier)).toEqual({
      code: 'fee-taken-before-dispatch',
      clauses: ['R7-4.6.1.1'],
    })
  })

  test('exactly the fee, neither a fen more nor less', () => {
    for (const amountFen of [7_999, 8_001]) {
      const wrong = { world: { ...world, receipt: { ...receipt, amountFen } } }
      expect(service().refusal(collect, { ...byCashier, ...wrong })?.code).toBe(
        'receipt-amount-wrong',
      )
      expect(service().refusal({ ...pay, amountFen }, byCashier)?.code).toBe('amount-wrong')
    }
  })

  test('it is paid once', () => {
    expect(service().does(pay, byCashier).refusal(pay, byCashier)?.code).toBe('paid-already')
  })
})

describe('R7-4.6.1.2 the fee is recorded and the owner signs', () => {
  test('under the receipt', () => {
    expect(paid().state).toMatchObject({
      value: 'paid',
      context: { signature: '周慧敏', receipts: [{ receiptNo, state: 'used' }] },
    })
    expect(balanceOf(postingsIn(paid().facts), 'fees:special-service')).toBe(8_000)
  })
})

describe('R7-4.6 the desk takes fees only where the site lets it', () => {
  test.each([pay, collect])('$type by the desk', (command) => {
    expect(service().refusal(command)).toEqual({
      code: 'cashier-takes-fees',
      clauses: ['R7-4.6'],
    })
    expect(service().refusal(command, deskTakes)).toBeNull()
  })

  test('then it goes into the drawer of the shift', () => {
    const taken = service().does(pay, deskTakes)
    expect(balanceOf(postingsIn(taken.facts), 'drawer:front')).toBe(8_000)
    const none = { ...deskTakes, world: { ...world, drawerId: null } }
    expect(service().refusal(pay, none)?.code).toBe('no-open-shift')
  })
})

describe('R7-4.1.5 an order goes to the steward or the department', () => {
  test('with what is wanted, from the same unit', () => {
    const sent = service({ requirement: '两室两厅' }).does(pay, byCashier).does(collect, byCashier)
    const stewardId = '00000000-0000-4000-8000-0000000000f5'
    expect(sent.does({ ...dispatch, stewardId }).facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'dispatch-order',
      caseId: newId,
      input: { unitId, matter: '两室两厅', department: 'cleaning', stewardId, sourceCaseId: ownId },
    })
  })
})

describe('R7-4.7.2 it is dispatched, and done when the order is', () => {
  test('the order says so', () => {
    expect(finished().state).toMatchObject({ value: 'done', context: { result: '已擦净' } })
    expect(finished().told).toEqual(['serviceDone → null'])
    expect(paid().refusal(done, byOrder)?.code).toBe('not-in-this-state')
  })

  test('a cancelled order leaves it paid, to be dispatched again', () => {
    const again = paid().does(dispatch).does({ type: 'orderCancelled' }, byOrder)
    expect(again.state).toMatchObject({ value: 'paid', context: { orderId: null } })
    expect(again.refusal(dispatch)).toBeNull()
  })
})

describe('R7-4.7.3 quality is followed up', () => {
  test('before it is closed', () => {
    expect(finished().refusal({ type: 'close' })).toEqual({
      code: 'follow-up-first',
      clauses: ['R7-4.7.3'],
    })
  })

  test.each([
    [1, ['poorQuality → gu']],
    [2, ['poorQuality → gu']],
    [3, []],
  ])('a mark of %i tells %o', (quality, told) => {
    expect(finished().does({ type: 'followUp', quality }).told.slice(1)).toEqual(told)
  })
})

describe('H-special-service-1 what was not done is refunded', () => {
  const refund = { type: 'refund', reason: '临时取消' } as const

  test('by the cashier, whole', () => {
    expect(paid().refusal(refund)?.code).toBe('role-not-allowed')
    const back = paid().does(refund, byCashier)
    expect(back.state.value).toBe('refunded')
    expect(balanceOf(postingsIn(back.facts), 'finance')).toBe(0)
    expect(balanceOf(postingsIn(back.facts), 'fees:special-service')).toBe(0)
  })

  test.each(['refund', 'withdraw'] as const)(
    '%s not while an order is out, nor once it is done',
    (type) => {
      const command = { type, reason: '临时取消' }
      expect(paid().does(dispatch).refusal(command, byCashierOrDesk(type))).toEqual({
        code: 'cancel-order-first',
        clauses: ['H-special-service-1'],
      })
      expect(finished().refusal(command, byCashierOrDesk(type))?.code).toBe('service-done')
    },
  )

  test('withdrawn, the money goes back and the cashier hears of it', () => {
    const gone = paid().does({ type: 'withdraw', reason: '临时取消' })
    expect(balanceOf(postingsIn(gone.facts), 'finance')).toBe(0)
    expect(gone.told).toEqual(['refundDue → null'])
  })
})

const byCashierOrDesk = (type: 'refund' | 'withdraw') => (type === 'refund' ? byCashier : {})
