import { describe, expect, test } from 'vitest'
import { people } from '../testing'
import {
  allocate,
  allocated,
  guaranteed,
  house,
  inHouse,
  input,
  near,
  nights,
  pick,
  plain,
  quiet,
  roomsOf,
  stay,
  testId,
  use,
} from './testing-house'

const why = ({ state }: ReturnType<typeof stay>) =>
  state.context.allotted.flatMap(({ reasons }) =>
    reasons.map(({ clause, ground, because }) => [clause, ground, because].join(' ')),
  )

describe('R5-1 the desk obtains data, meets wishes and registers', () => {
  test('from registering to the key', () => {
    expect(stay().state.value).toBe('registering')
    expect(inHouse().state.value).toBe('inHouse')
  })

  test('nobody else registers', () => {
    expect(() => stay({}, { by: people.cashier })).toThrow('role-not-allowed')
  })
})

describe('R5-3.1 wishes, departure, payment method and background are kept', () => {
  test('as they were said', () => {
    const wishes = {
      needs: ['children'],
      purpose: 'business',
      background: '公司年会',
      rooms: 2,
      beds: 3,
    }

    expect(stay(wishes).state.context).toMatchObject({
      ...wishes,
      departure: '2026-03-04',
      paymentMethod: 'cash',
    })
  })

  test('as many rooms as were asked for, with the beds that were asked for', () => {
    const two = stay({ rooms: 2, beds: 5 })

    expect(two.refusal(pick(near))).toEqual({ code: 'rooms-not-as-many', clauses: ['R5-3.1'] })
    expect(two.refusal(pick(near, plain))?.code).toBe('beds-too-few')
    expect(roomsOf(stay({ rooms: 2, beds: 4 }).does(pick(quiet, plain)))).toEqual(['701', '202'])
  })
})

describe('R5-4 the registration form', () => {
  test('keeps rooms, beds, length of stay, payment, name and address', () => {
    const { guest, ...rest } = input()

    expect(stay().state.context).toMatchObject({ ...rest, ...guest })
  })
})

describe('H-hotel-stay-1 the days of a stay make sense', () => {
  const refused = (changes: object) => {
    try {
      stay({ ...changes })
      return null
    } catch (error) {
      return String(error).replace(/.*: /, '')
    }
  }

  test('a stay begins today or later and ends after that', () => {
    expect(refused({ arrival: '2026-03-01' })).toBe('arrival-in-past')
    expect(refused({ departure: '2026-03-01' })).toBe('departure-before-arrival')
    expect(refused({ departure: '2026-08-30' })).toBe('stay-too-long')
    expect(refused({ departure: '2026-08-29' })).toBeNull()
  })

  test('by day it has its hours, in order, on that day', () => {
    const byDay = { departure: '2026-03-02' }
    const hours = { useFromAt: '2026-03-02T02:00:00.000Z', useUntilAt: '2026-03-02T06:00:00.000Z' }

    expect(refused(byDay)).toBe('hours-missing')
    expect(refused({ ...byDay, ...hours })).toBeNull()
    expect(refused({ ...byDay, ...hours, useUntilAt: '2026-03-02T02:00:00.000Z' })).toBe(
      'hours-missing',
    )
    expect(refused({ ...byDay, ...hours, useUntilAt: '2026-03-02T16:00:00.000Z' })).toBe(
      'hours-missing',
    )
  })
})

describe('R5-3.2 a room is allocated', () => {
  test('with its class, its rate and why', () => {
    expect(allocated().state).toMatchObject({
      value: 'allocated',
      context: { allotted: [{ roomNo: '201', rackFen: 388_00, rateFen: null }] },
    })
  })
})

describe('R5-3.4 as many stays as there are rooms for', () => {
  const standard = { roomClass: 'standard' }
  const uses = [
    use(81, { ...nights(2, 3), roomId: near }),
    use(82, { ...nights(2, 4), roomId: plain, isInHouse: true }),
    use(83, { ...nights(3, 5), roomId: quiet }),
  ]

  test('who is not here yet changes rooms so that the next one fits', () => {
    const fitted = stay({ ...standard, departure: '2026-03-05' }, house(...uses)).does(allocate)

    expect(roomsOf(fitted)).toEqual(['201'])
    expect(fitted.facts).toContainEqual({
      type: 'caseMoved',
      caseId: testId(81),
      command: { type: 'reallocate', roomIds: [quiet] },
    })
  })

  test('when more would overlap than there are rooms, there is none', () => {
    const full = stay(standard, house(...uses, use(84, { ...nights(2, 3), roomId: quiet })))

    expect(full.refusal(allocate)).toEqual({
      code: 'no-room-left',
      clauses: ['R5-3.4', 'R5-5.1'],
    })
  })

  test('a stay that makes room keeps its class and what was agreed', () => {
    const moved = guaranteed({ roomClass: 'standard' }).does(
      { type: 'reallocate', roomIds: [plain] },
      { by: { personId: null, roles: ['system'], department: null } },
    )

    expect(moved.state).toMatchObject({
      value: 'guaranteed',
      context: { roomNos: '202', nightFen: 388_00 },
    })
    expect(moved.state.context.allotted[0]).toMatchObject({
      rateFen: 388_00,
      roomClass: 'standard',
    })
    expect(moved.told).toEqual(['roomsReallotted → lin'])
    expect(moved.refusal({ type: 'reallocate', roomIds: [plain] })?.code).toBe('role-not-allowed')
    const by = { personId: null, roles: ['system'], department: null } as const
    const to = (...roomIds: string[]) =>
      moved.refusal({ type: 'reallocate', roomIds }, { by })?.code
    expect(to(plain, quiet)).toBe('rooms-not-as-many')
    expect(to(testId(999))).toBe('room-unknown')
  })
})

describe('R5-5.1 allocation rests on the rooms there are', () => {
  test('a room is free on the day of a departure and not before', () => {
    const leaves = use(81, { ...nights(2, 4), roomId: near, isInHouse: true })
    const next = { arrival: '2026-03-04', departure: '2026-03-05' }

    expect(stay(next, house(leaves)).refusal(pick(near))).toBeNull()
    expect(stay({}, house(leaves)).refusal(pick(near))).toEqual({
      code: 'room-not-free',
      clauses: ['R5-5.1', 'R5-3.4'],
    })
  })

  test('use by day takes no night, but its hours', () => {
    const day = (from: string, until: string) => ({
      fromAt: `2026-03-04T${from}:00.000Z`,
      untilAt: `2026-03-04T${until}:00.000Z`,
    })
    const byDay = (from: string, until: string) => {
      const { fromAt, untilAt } = day(from, until)
      const hours = { useFromAt: fromAt, useUntilAt: untilAt }
      return { arrival: '2026-03-04', departure: '2026-03-04', ...hours }
    }
    const leaves = use(81, { ...nights(2, 4), isInHouse: true })
    const comes = use(82, { ...nights(4, 5), isInHouse: true })
    const both = house(leaves, comes)

    expect(stay(byDay('04:00', '06:00'), both).refusal(pick(near))).toBeNull()
    expect(stay(byDay('03:59', '06:00'), both).refusal(pick(near))?.code).toBe('room-not-free')
    expect(stay(byDay('04:00', '06:01'), both).refusal(pick(near))?.code).toBe('room-not-free')
    const other = use(83, { ...day('04:30', '05:00'), isInHouse: true })
    expect(stay(byDay('04:00', '06:00'), house(other)).refusal(pick(near))?.code).toBe(
      'room-not-free',
    )
  })

  test('a room that is not ours is refused', () => {
    expect(stay().refusal(pick(testId(999)))).toEqual({ code: 'room-unknown', clauses: ['R5-5.1'] })
  })
})

describe('R5-6.1 a VIP', () => {
  test('gets a better or a luxury room', () => {
    expect(why(allocated({ purpose: 'vip' }))).toEqual(['R5-6.1 betterRoom vip'])
    expect(roomsOf(allocated({ purpose: 'vip' }))).toEqual(['901'])
  })
})

describe('R5-6.2 individuals by purpose', () => {
  test('on business a quiet room, on holiday a low rate', () => {
    expect(why(allocated({ purpose: 'business' }))).toEqual(['R5-6.2 quiet business'])
    expect(roomsOf(allocated({ purpose: 'business' }))).toEqual(['701'])
    expect(why(allocated())).toEqual(['R5-6.2 lowRate leisure'])
  })
})

describe('R5-6.3 a group', () => {
  test('is on one floor, of one class', () => {
    const group = allocated({ purpose: 'group', rooms: 2, beds: 4 })

    expect(roomsOf(group)).toEqual(['201', '202'])
    expect(why(group)).toEqual(['R5-6.3 sameFloor group', 'R5-6.3 sameFloor group'])
  })
})

describe('R5-6.4 elderly, disabled or with children', () => {
  test.each(['elderly', 'disabled', 'children'])(
    '%s: low, near the desk, before all else',
    (need) => {
      const found = allocated({ purpose: 'vip', needs: [need] })

      expect(roomsOf(found)).toEqual(['201'])
      expect(why(found)).toEqual([`R5-6.4 lowFloorNearDesk ${need}`])
    },
  )
})

describe('R5-6.5 newly-weds or a family', () => {
  test.each(['newlywed', 'family'])('%s: the corner room with the large bed', (need) => {
    const found = allocated({ needs: [need] })

    expect(roomsOf(found)).toEqual(['901'])
    expect(why(found)[0]).toBe(`R5-6.5 cornerLargeBed ${need}`)
  })
})
