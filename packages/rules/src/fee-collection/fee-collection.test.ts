import { describe, expect, test } from 'vitest'
import { addHours, addMinutes } from '../instant'
import { balanceOf, postingsIn } from '../ledger'
import { defaultPolicy } from '../policy'
import { monday9, newId, people } from '../testing'
import { allowing, collecting, desk, evening, offHours, tuesday9 } from './testing-fees'

const { lin, gu, cashier } = people
const handOver = { type: 'handOver', count: 128650 } as const
const confirm = { type: 'confirm', counted: 128650 } as const
const reason = '少一张十元'

const handedOver = () => collecting().does(handOver)
const byCashier = { by: cashier }

const balance = (fee: ReturnType<typeof collecting>, account: Parameters<typeof balanceOf>[1]) =>
  balanceOf(postingsIn(fee.facts), account)

describe('R7-3.7 collected while the cashier is away, and handed over', () => {
  test('outside the hours the desk takes it against a receipt, and keeps it in its safe', () => {
    const fee = collecting()

    expect(fee.state).toMatchObject({
      value: 'collected',
      context: { receiptNo: 'SJ-2026-000001', answerableId: 'lin', handOverDueAt: tuesday9 },
    })
    expect([balance(fee, 'safe'), balance(fee, 'advances')]).toEqual([128650, 128650])
  })

  test('inside them it is refused: at nine not any more, at noon again', () => {
    const at = (hours: number) => offHours({ at: addHours(monday9, hours) })

    expect(() => collecting(at(0))).toThrow('cashier-is-there')
    expect(() => collecting(at(2.99))).toThrow('cashier-is-there')
    expect(collecting(at(3)).state.value).toBe('collected')
    expect(collecting(at(-0.01)).state.value).toBe('collected')
  })

  test('a site sets the hours', () => {
    const policy = { ...allowing, cashierHours: '1-7 00:00-23:59' }

    expect(() => collecting(offHours({ policy }))).toThrow('cashier-is-there')
  })

  test('confirmed by the cashier it has left the safe', () => {
    const done = handedOver().does(confirm, byCashier)

    expect(done.state).toMatchObject({ value: 'confirmed', context: { confirmedBy: 'qian' } })
    expect(balance(done, 'safe')).toBe(0)
    expect(balance(done, 'advances')).toBe(0)
    expect(balance(done, 'finance')).toBe(128650)
    expect(balance(done, 'fees:propertyFee')).toBe(128650)
  })

  test('what is not on the list stands under other fees', () => {
    const done = collecting(offHours(), { item: '清运费' }).does(handOver).does(confirm, byCashier)

    expect(balance(done, 'fees:other')).toBe(128650)
  })
})

describe('R7-4.6 the desk takes fees only where the site allows it', () => {
  test('by default it does not', () => {
    expect(() => collecting(offHours({ policy: defaultPolicy }))).toThrow('desk-takes-no-fees')
    expect(collecting().state.value).toBe('collected')
  })
})

describe('R7-4.6.2.1 so on a holiday', () => {
  const holiday = '2026-02-17T02:00:00.000Z'

  test('its fees are the collection centre’s, unless the site lets the desk take them', () => {
    expect(() => collecting(offHours({ policy: defaultPolicy, at: holiday }))).toThrow(
      'holiday-fees-elsewhere',
    )
    expect(collecting(offHours({ at: holiday })).state.context.handOverDueAt).toBe(
      '2026-02-24T01:00:00.000Z',
    )
  })
})

describe('R7-4.6.2.2 handed over by nine of the cashier’s next working day', () => {
  test('at nine it is in time, a moment later it is with the supervisor', () => {
    expect(collecting().passes(tuesday9).state.context.lateSince).toBe(null)
    const late = collecting().passes(addMinutes(tuesday9, 1))

    expect(late.state.context).toMatchObject({
      holder: { role: 'supervisor', personId: 'gu' },
      lateSince: tuesday9,
    })
    expect(late.told).toEqual(['handOverLate → gu'])
  })

  test('handed over it is with the cashier, and late no more', () => {
    const late = collecting().passes(addMinutes(tuesday9, 1)).does(handOver)

    expect(late.state).toMatchObject({
      value: 'handedOver',
      context: { holder: { role: 'cashier' }, lateSince: null },
    })
    expect(late.told).toContain('feeHandedOver → null')
  })

  test('a site sets another time', () => {
    const policy = { ...allowing, cashierHandOverClock: '10:30' }

    expect(collecting(offHours({ policy })).state.context.handOverDueAt).toBe(
      '2026-03-03T02:30:00.000Z',
    )
  })
})

describe('H-fee-collection-1 the cashier confirms within the hour', () => {
  test('else it is the supervisor’s', () => {
    const due = addHours(evening, 1)
    expect(handedOver().passes(due).state.context.lateSince).toBe(null)
    const late = handedOver().passes(addMinutes(due, 1))

    expect(late.state.context).toMatchObject({
      holder: { role: 'supervisor' },
      lateSince: due,
    })
    expect(late.told).toContain('confirmLate → gu')
    expect(late.does(confirm, byCashier).state.value).toBe('confirmed')
  })
})

describe('H-fee-collection-2 a difference is kept with its reason', () => {
  test('when it is handed over', () => {
    const short = { ...handOver, count: 127650 } as const

    expect(collecting().refusal(short)).toEqual({
      code: 'difference-without-reason',
      clauses: ['H-fee-collection-2'],
      missing: ['reason'],
    })
    const done = collecting().does({ ...short, reason })
    expect(done.facts).toContainEqual(
      expect.objectContaining({ type: 'feeHandedOver', differenceFen: -1000, reason }),
    )
    expect(done.told).toContain('feeDiffers → gu')
  })

  test('when it is confirmed: the ledger shows it, and nothing is hidden', () => {
    const short = { ...confirm, counted: 127650 } as const

    expect(handedOver().refusal(short, byCashier)?.code).toBe('difference-without-reason')
    const done = handedOver().does({ ...short, reason }, byCashier)
    expect(balance(done, 'safe')).toBe(0)
    expect(balance(done, 'finance')).toBe(127650)
    expect(balance(done, 'difference')).toBe(-1000)
    expect(done.told).toContain('feeDiffers → gu')
  })

  test('what is over comes in too', () => {
    const over = handedOver().does({ ...confirm, counted: 129650, reason }, byCashier)

    expect([balance(over, 'finance'), balance(over, 'difference')]).toEqual([129650, 1000])
  })

  test('what was explained when it was handed over is not asked and told again', () => {
    const short = collecting().does({ ...handOver, count: 127650, reason })
    const done = short.does({ ...confirm, counted: 127650 }, byCashier)

    expect(balance(done, 'difference')).toBe(-1000)
    expect(done.told.filter((each) => each.startsWith('feeDiffers'))).toHaveLength(1)
  })
})

describe('H-fee-collection-3 who hands over does not confirm', () => {
  test('even with both posts', () => {
    const both = { ...lin, roles: ['receptionist', 'cashier'] as const }

    expect(handedOver().refusal(confirm, { by: both })).toEqual({
      code: 'you-handed-over',
      clauses: ['H-fee-collection-3'],
    })
    expect(handedOver().refusal(confirm)?.code).toBe('role-not-allowed')
  })
})

describe('H-fee-collection-4 before it is handed over it may be withdrawn, afterwards not', () => {
  const withdraw = { type: 'withdraw', reason } as const

  test('the payer has it back out of the safe', () => {
    const done = collecting().does(withdraw)

    expect(done.state.value).toBe('withdrawn')
    expect([balance(done, 'safe'), balance(done, 'advances')]).toEqual([0, 0])
    expect(done.facts).toContainEqual({
      type: 'receiptRefunded',
      receiptNo: 'SJ-2026-000001',
      amountFen: 128650,
    })
  })

  test('on its way to the cashier it stays, and ended it is collected anew', () => {
    expect(handedOver().refusal(withdraw)?.code).toBe('handed-over-already')
    const done = collecting().does(withdraw)
    expect(done.refusal({ type: 'reopen', reason })?.code).toBe('collect-anew')
  })
})

describe('H-shift-7 the next shift answers for it', () => {
  const passOn = { type: 'passOn', personId: newId } as const
  const bySystem = { by: { ...lin, roles: ['receptionist', 'system'] as const } }

  test('in the safe it is theirs to hand over', () => {
    const passed = collecting().does(passOn, bySystem)

    expect(passed.state.context).toMatchObject({
      answerableId: newId,
      holder: { role: 'receptionist', personId: newId },
    })
    expect(passed.told).toEqual([`transferPassedOn → ${newId}`])
    expect(collecting().refusal(passOn)?.code).toBe('role-not-allowed')
  })

  test('on its way it stays with the cashier, and they answer for it', () => {
    expect(handedOver().does(passOn, bySystem).state.context).toMatchObject({
      answerableId: newId,
      holder: { role: 'cashier', personId: null },
    })
  })
})

describe('H-kernel-15 its receipt may have paid for something on another case', () => {
  const world = { ...desk, isReceiptUsed: true }

  test('then the money still goes to the cashier, and is no fee a second time', () => {
    const done = handedOver().does(confirm, { ...byCashier, world })

    expect([balance(done, 'safe'), balance(done, 'finance')]).toEqual([0, 128650])
    expect(balance(done, 'fees:propertyFee')).toBe(0)
  })

  test('and it does not go back to the payer', () => {
    const refusal = collecting().refusal({ type: 'withdraw', reason }, { world })

    expect(refusal).toEqual({ code: 'receipt-used', clauses: ['H-kernel-15'] })
  })
})

describe('H-kernel-14 cash is taken in an open shift', () => {
  test('without one it is refused', () => {
    const world = { ...desk, drawerId: null }

    expect(() => collecting(offHours({ world }))).toThrow('no-open-shift')
  })
})

describe('H-kernel-12 the unit stands in the owner archive', () => {
  test('an unknown one is refused', () => {
    expect(() => collecting(offHours({ world: { ...desk, isUnitKnown: false } }))).toThrow(
      'unit-unknown',
    )
  })
})

describe('H-kernel-16 reprints are recorded', () => {
  test('of the receipt of this case and no other', () => {
    const reprint = { type: 'reprintReceipt', receiptNo: 'SJ-2026-000001' } as const

    expect(collecting().does(reprint).facts.at(-1)).toEqual({
      type: 'receiptReprinted',
      receiptNo: 'SJ-2026-000001',
    })
    expect(
      collecting().refusal({ ...reprint, receiptNo: 'SJ-2026-000002' }, { by: gu })?.code,
    ).toBe('receipt-not-here')
  })
})

describe('H-kernel-4 who holds it answers for it', () => {
  test('until it is handed over', () => {
    const reassign = { type: 'reassign', personId: newId } as const

    expect(collecting().does(reassign).state.context.answerableId).toBe(newId)
    expect(handedOver().does(reassign).state.context.answerableId).toBe('lin')
  })
})
