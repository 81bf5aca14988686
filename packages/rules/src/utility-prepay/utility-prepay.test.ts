import { describe, expect, test } from 'vitest'
import { addDays, addMinutes } from '../instant'
import { balanceOf, postingsIn } from '../ledger'
import { later, monday9, openCase, people, situation } from '../testing'
import { utilityPrepay } from './index'
import { electricity, gas, world } from './utility-prepay.model'

const { lin, gu } = people
const desk = situation(world)
const byBatch = { by: { personId: null, roles: ['system'], department: null } } as const
const prepaid = (changes = {}, base = desk) => openCase(utilityPrepay, { ...gas, ...changes }, base)

const batchId = '00000000-0000-4000-8000-00000000ba7c'
const purchaserId = '00000000-0000-4000-8000-00000000c0de'
const give = { type: 'giveToPurchaser', batchId, purchaserId } as const
const bought = {
  type: 'bringBack',
  spentFen: 18_600,
  utilityReceiptNo: 'Q-2026-5512',
  deviceBack: true,
} as const
const collect = { type: 'collect', signature: '周慧敏', changeCounted: true } as const

const back = () => prepaid().does(give, byBatch).does(bought, byBatch)
const moneyOf = ({ facts }: ReturnType<typeof prepaid>) => {
  const postings = postingsIn(facts)
  return (['custody', 'purchaser', 'utilityMoney'] as const).map((each) =>
    balanceOf(postings, each),
  )
}

describe('R7-3.12 accounts are opened and bills paid on the owner’s behalf', () => {
  test('with their papers, and in the same batch as a prepayment', () => {
    const paid = prepaid(electricity)
      .does(give, byBatch)
      .does({ ...bought, spentFen: 18_000 }, byBatch)

    expect(paid.state).toMatchObject({ value: 'awaitingCollection', context: { changeFen: 0 } })
  })

  test.each(['openAccount', 'payBill'])('%s without papers is refused', (agency) => {
    expect(() => prepaid({ agency })).toThrow('papers-missing')
  })
})

describe('R7-4.11.1.1 quantity, cash and device are registered and taken into custody', () => {
  test('the cash is other people’s money, apart from ours', () => {
    expect(prepaid().state).toMatchObject({ value: 'registered', context: gas })
    expect(moneyOf(prepaid())).toEqual([20_000, 0, 20_000])
  })

  test('a device has its number', () => {
    expect(() => prepaid({ deviceNo: undefined })).toThrow('device-number-missing')
    expect(prepaid({ device: 'none', deviceNo: undefined }).state.value).toBe('registered')
  })

  test('a gas card buys gas, a remote control electricity', () => {
    expect(() => prepaid({ device: 'remote' })).toThrow('device-of-other-utility')
    expect(() => prepaid({ utility: 'electricity' })).toThrow('device-of-other-utility')
  })

  test('a device is in custody once', () => {
    const again = situation({ ...world, isDeviceInCustody: true })
    expect(() => prepaid({}, again)).toThrow('device-in-custody')
  })
})

describe('H-kernel-14 cash is taken in an open shift', () => {
  test('without one it is refused', () => {
    expect(() => prepaid({}, situation({ ...world, drawerId: null }))).toThrow('no-open-shift')
  })
})

describe('H-kernel-12 the unit stands in the owner archive', () => {
  test('an unknown one is refused', () => {
    expect(() => prepaid({}, situation({ ...world, isUnitKnown: false }))).toThrow('unit-unknown')
  })
})

describe('H-utility-prepay-1 until it is handed over it can be cancelled', () => {
  test.each(['cancel', 'withdraw'] as const)('%s gives the cash back', (type) => {
    const gone = prepaid().does({ type, reason: '搬家' })

    expect(gone.state.context.endedAt).toBe(monday9)
    expect(moneyOf(gone)).toEqual([0, 0, 0])
  })

  test.each(['cancel', 'withdraw'] as const)(
    '%s is refused while it is away, and after',
    (type) => {
      const command = { type, reason: '搬家' }
      expect(prepaid().does(give, byBatch).refusal(command)).toEqual(
        type === 'cancel'
          ? { code: 'with-purchaser', clauses: ['H-utility-prepay-1'] }
          : { code: 'with-purchaser', clauses: ['H-utility-prepay-1'] },
      )
      expect(back().refusal(command)?.code).toBe('already-bought')
    },
  )
})

describe('H-utility-prepay-2 a device that cannot be found is written off by the supervisor', () => {
  const lost = () =>
    prepaid()
      .does(give, byBatch)
      .does({ ...bought, deviceBack: false, reason: '丢了' }, byBatch)

  test('with a reason; then the rest is collected', () => {
    const reason = '赔新卡'
    expect(lost().refusal({ type: 'writeOffDevice', reason })?.code).toBe('role-not-allowed')
    const done = lost().does({ type: 'writeOffDevice', reason }, { by: gu })

    expect(done.state).toMatchObject({ value: 'awaitingCollection', context: { device: 'none' } })
    expect(done.does(collect).state.value).toBe('collected')
  })
})

describe('R7-4.11.1.3 device, receipt and change come back and are recorded', () => {
  test('cash = spent + change', () => {
    expect(back().state).toMatchObject({
      value: 'awaitingCollection',
      context: { spentFen: 18_600, changeFen: 1_400, utilityReceiptNo: 'Q-2026-5512' },
    })
    expect(moneyOf(back())).toEqual([1_400, 0, 1_400])
    expect(back().told).toEqual(['readyToCollect → null'])
  })

  test('more than the cash cannot have been spent; exactly all of it can', () => {
    const away = prepaid().does(give, byBatch)
    expect(away.refusal({ ...bought, spentFen: 20_001 }, byBatch)?.code).toBe(
      'spent-more-than-cash',
    )
    expect(away.refusal({ ...bought, spentFen: 20_000 }, byBatch)).toBeNull()
  })

  test('a device that did not come back needs a reason, tells the supervisor, stays in custody', () => {
    const away = prepaid().does(give, byBatch)
    expect(away.refusal({ ...bought, deviceBack: false }, byBatch)).toEqual({
      code: 'reason-missing',
      clauses: ['R7-4.11.1.3'],
      missing: ['reason'],
    })
    const without = away.does({ ...bought, deviceBack: false, reason: '落在窗口' }, byBatch)

    expect(without.state).toMatchObject({ value: 'handedOver', context: { isDeviceMissing: true } })
    expect(without.told).toEqual(['deviceMissing → gu'])
    expect(without.refusal(collect)?.code).toBe('not-settled-yet')
    expect(without.refusal(bought, byBatch)?.code).toBe('bought-already')
    expect(without.does({ type: 'returnDevice' }).state.value).toBe('awaitingCollection')
    expect(back().refusal({ type: 'returnDevice' })).not.toBeNull()
  })

  test('what could not be bought comes back with its cash and may go along again', () => {
    const unbought = prepaid()
      .does(give, byBatch)
      .does({ type: 'comeBackUnbought', deviceBack: true }, byBatch)

    expect(unbought.state).toMatchObject({ value: 'registered', context: { batchId: null } })
    expect(moneyOf(unbought)).toEqual([20_000, 0, 20_000])
    expect(unbought.refusal(give, byBatch)).toBeNull()
  })

  test('not while its device is missing', () => {
    const command = { type: 'comeBackUnbought', deviceBack: false, reason: '丢了' } as const
    const without = prepaid().does(give, byBatch).does(command, byBatch)

    expect(without.refusal(give, byBatch)).toEqual({
      code: 'device-missing',
      clauses: ['R7-4.11.1.2'],
    })
    expect(without.refusal({ type: 'cancel', reason: '不买了' })?.code).toBe('device-missing')
    expect(without.does({ type: 'returnDevice' }).refusal(give, byBatch)).toBeNull()
  })
})

describe('R7-4.11.2 the owner is notified, signs, and sees the change counted', () => {
  test('reminded when not collected within seven days, and again', () => {
    const told = back().does({ type: 'notifyOwner', means: 'phone' })
    const inTime = told.passes(addDays(monday9, 7))
    expect(inTime.state.context.lateSince).toBeNull()

    const late = told.passes(addMinutes(addDays(monday9, 14), 1))
    expect(late.told.filter((each) => each.startsWith('remindOwner'))).toHaveLength(2)
    expect(late.state.context.lateSince).toBe(addDays(monday9, 7))
  })

  test('change that is due is counted, or nothing is handed out', () => {
    const { changeCounted, ...uncounted } = collect
    expect(back().refusal(uncounted)).toEqual({
      code: 'change-not-counted',
      clauses: ['R7-4.11.2'],
      missing: ['changeCounted'],
    })
    const done = back().does(collect)
    expect(done.state.value).toBe('collected')
    expect(moneyOf(done)).toEqual([0, 0, 0])
  })

  test('without change nothing needs counting', () => {
    const { changeCounted, ...uncounted } = collect
    const exact = prepaid()
      .does(give, byBatch)
      .does({ ...bought, spentFen: 20_000 }, byBatch)
    expect(exact.refusal(uncounted)).toBeNull()
  })

  test('the desk hands it out, nobody else', () => {
    expect(back().refusal(collect, { by: people.cashier })?.code).toBe('role-not-allowed')
    expect(back().refusal(collect, { by: lin, at: later(1) })).toBeNull()
  })
})
