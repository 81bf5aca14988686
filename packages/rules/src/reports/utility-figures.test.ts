import { describe, expect, test } from 'vitest'
import { addHours, type Instant } from '../instant'
import { people, situation, unitId } from '../testing'
import { utilityPrepay } from '../utility-prepay/index'
import { periodOfMonth } from './period'
import { keep } from './testing-records'
import { utilityCount } from './utility-figures'

const desk = situation({ isUnitKnown: true, drawerId: 'front', isDeviceInCustody: false })
const march = periodOfMonth('2026-03', desk)
const at = '2026-03-02T02:00:00.000Z'
const batch = { personId: null, roles: ['system'], department: null } as const

const registered = (input: object = {}, from: Instant = at) =>
  keep(
    utilityPrepay,
    {
      number: 'DG-1',
      input: {
        unitId,
        utility: 'gas',
        agency: 'prepay',
        quantity: 50,
        cashFen: 20_000,
        device: 'none',
        ...input,
      },
    },
    { ...desk, at: from },
  )
type Request = ReturnType<typeof registered>

const handedOver = (request: Request, when: Instant) =>
  request.does(
    when,
    {
      type: 'giveToPurchaser',
      batchId: '00000000-0000-4000-8000-00000000ba7c',
      purchaserId: '00000000-0000-4000-8000-00000000c0de',
    },
    batch,
  )
const bought = (request: Request, when: Instant) =>
  handedOver(request, when).does(
    addHours(when, 2),
    { type: 'bringBack', spentFen: 17_500, utilityReceiptNo: 'D-1', deviceBack: true },
    batch,
  )
const collected = (request: Request, when: Instant) =>
  request.does(when, { type: 'collect', signature: '周慧敏', changeCounted: true }, people.lin)

const counted = (requests: readonly Request[]) =>
  utilityCount(
    requests.map(({ record }) => record),
    march,
  ).utilities

describe('R7-4.11.3: what was asked for, bought and fetched in the month', () => {
  test('by utility, and by what was to be done there', () => {
    const { electricity, gas } = counted([
      registered(),
      registered({ utility: 'electricity', agency: 'payBill', papers: '通知单', quantity: 300 }),
      registered({ utility: 'electricity', quantity: 200, cashFen: 12_000 }),
    ])

    expect(gas).toMatchObject({ registeredCount: 1, quantity: 50, cashFen: 20_000 })
    expect(electricity).toMatchObject({ registeredCount: 2, quantity: 500, cashFen: 32_000 })
    expect(electricity.agencies).toEqual({ prepay: 1, openAccount: 0, payBill: 1 })
  })

  test('bought, with what was spent and what came back', () => {
    const { gas } = counted([bought(registered(), addHours(at, 48))])

    expect(gas).toMatchObject({
      boughtCount: 1,
      spentFen: 17_500,
      changeFen: 2500,
      waitingCount: 1,
      collectedCount: 0,
      heldFen: 2500,
    })
  })

  test('once it is fetched nothing is waiting or held', () => {
    const { gas } = counted([collected(bought(registered(), addHours(at, 48)), addHours(at, 60))])

    expect(gas).toMatchObject({ collectedCount: 1, waitingCount: 0, heldFen: 0 })
  })

  test('what happens in another month counts there; what stands at the end stands', () => {
    const before = bought(registered({}, addHours(march.from, -90)), addHours(march.from, -40))
    const fetchedLater = collected(before, addHours(march.until, 1))
    const { gas } = counted([fetchedLater, registered({}, march.until)])

    expect(gas).toMatchObject({
      registeredCount: 0,
      boughtCount: 0,
      collectedCount: 0,
      waitingCount: 1,
      heldFen: 2500,
    })
  })

  test('taken back, its cash went back too', () => {
    const { gas } = counted([
      registered().does(addHours(at, 1), { type: 'cancel', reason: '不买了' }),
    ])

    expect(gas).toMatchObject({ registeredCount: 1, cancelledCount: 1, heldFen: 0 })
  })

  test('with the purchaser it is still the owner’s money', () => {
    expect(counted([handedOver(registered(), addHours(at, 48))]).gas.heldFen).toBe(20_000)
  })
})
