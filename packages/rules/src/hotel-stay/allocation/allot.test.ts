import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allot, type House, shiftsFor } from './allot'
import type { Room } from './room'
import type { Party } from './room-sets'
import { overlap, type RoomUse, suits } from './room-use'

const day = (number: number) => `2026-03-${String(number + 1).padStart(2, '0')}T05:00:00.000Z`
const span = (from: number, until: number) => ({ fromAt: day(from), untilAt: day(until) })

const room = (roomNo: string, changes: Partial<Room> = {}): Room => ({
  roomId: roomNo,
  roomNo,
  roomClass: 'standard',
  floor: Number(roomNo.slice(0, -2)),
  beds: 2,
  isNearDesk: false,
  isQuiet: false,
  isCorner: false,
  hasLargeBed: false,
  connectsWithId: null,
  rateFen: 38_800,
  ...changes,
})

const use = (
  stayId: string,
  roomId: string | null,
  nights: readonly [number, number],
): RoomUse => ({
  stayId,
  roomId,
  ...span(...nights),
  roomClass: roomId === null ? null : 'standard',
  bedsMin: 1,
  isInHouse: false,
})
const inHouse = (...given: Parameters<typeof use>): RoomUse => ({
  ...use(...given),
  isInHouse: true,
})

const couple: Party = {
  purpose: 'leisure',
  needs: [],
  lowFloorMax: 3,
  roomClass: null,
  beds: [1],
}
const [r1, r2, r3] = [room('201'), room('202'), room('203')]
const roomNos = (found: ReturnType<typeof allot>) => found?.rooms.map((each) => each.room.roomNo)

describe('a room for a stay', () => {
  test('is one that is free for all nights; the day of a departure is free', () => {
    const house = { rooms: [r1, r2], uses: [use('a', '201', [0, 3]), use('b', '202', [3, 6])] }

    expect(roomNos(allot(couple, span(3, 5), house))).toEqual(['201'])
    expect(roomNos(allot(couple, span(0, 3), house))).toEqual(['202'])
    expect(allot(couple, span(2, 4), { rooms: [r1], uses: house.uses })).toBeNull()
  })

  test('becomes free when a stay that is not here yet changes rooms', () => {
    const uses = [use('a', '201', [0, 2]), use('b', '202', [3, 5])]
    const found = allot(couple, span(1, 4), { rooms: [r1, r2], uses })

    expect(roomNos(found)).toEqual(['201'])
    expect(found?.shifts).toEqual([{ stayId: 'a', roomIds: ['202'] }])
  })

  test('is not made by moving guests who are in the house', () => {
    const uses = [inHouse('a', '201', [0, 2]), inHouse('b', '202', [3, 5])]

    expect(allot(couple, span(1, 4), { rooms: [r1, r2], uses })).toBeNull()
  })

  test('is not made by moving somebody into another class', () => {
    const uses = [use('a', '201', [0, 2]), use('b', '202', [3, 5])]
    const rooms = [r1, r2, room('801', { roomClass: 'suite', beds: 1 })]

    const found = allot({ ...couple, roomClass: 'standard' }, span(1, 4), { rooms, uses })
    expect(found?.shifts).toEqual([{ stayId: 'a', roomIds: ['202'] }])
    expect(allot(couple, span(1, 4), { rooms, uses })?.shifts).toEqual([])
  })

  test('leaves one to those who still wait, where all can have one', () => {
    const suite = room('801', { roomClass: 'suite', rateFen: 1 })
    const wishes = { ...use('waits', null, [0, 2]), roomClass: 'suite' as const }
    const other = { ...wishes, stayId: 'waits too' }

    expect(roomNos(allot(couple, span(0, 2), { rooms: [r1, suite], uses: [] }))).toEqual(['801'])
    expect(roomNos(allot(couple, span(0, 2), { rooms: [r1, suite], uses: [wishes] }))).toEqual([
      '201',
    ])
    const uses = [wishes, other]
    expect(roomNos(allot(couple, span(0, 2), { rooms: [r1, suite], uses }))).toEqual(['801'])
  })

  test('of a stay with several rooms only those change that must', () => {
    const uses = [use('two', '201', [2, 4]), use('two', '202', [2, 4]), inHouse('a', '203', [0, 2])]
    const found = allot(couple, span(1, 3), { rooms: [r1, r2, r3], uses })

    expect(roomNos(found)).toEqual(['201'])
    expect(found?.shifts).toEqual([{ stayId: 'two', roomIds: ['203', '202'] }])
  })
})

describe('rooms that were picked', () => {
  test('are had where those who hold them can be elsewhere', () => {
    const uses = [use('a', '201', [0, 2])]

    expect(shiftsFor([r1], span(0, 2), { rooms: [r1, r2], uses })).toEqual([
      { stayId: 'a', roomIds: ['202'] },
    ])
    expect(shiftsFor([r1], span(0, 2), { rooms: [r1], uses })).toBeNull()
    expect(shiftsFor([r1], span(2, 4), { rooms: [r1], uses })).toEqual([])
  })
})

describe('whatever is known', () => {
  const nights = fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 4 }))
  const asked = fc.record({
    nights,
    roomClass: fc.constantFrom(null, 'standard' as const, 'suite' as const),
    beds: fc.constantFrom([1], [2], [2, 1]),
    isInHouse: fc.boolean(),
  })
  const rooms = [
    room('201'),
    room('202', { beds: 1 }),
    room('203'),
    room('801', { roomClass: 'suite' }),
  ]

  /** Every stay of the list in its turn, as far as there are rooms. */
  function filled(stays: readonly (typeof asked extends fc.Arbitrary<infer S> ? S : never)[]) {
    let house: House = { rooms, uses: [] }
    const refused: number[] = []
    stays.forEach((stay, index) => {
      const [from, length] = stay.nights
      const when = span(from, from + length)
      const found = allot({ ...couple, ...stay }, when, house)
      expect(found !== null, `stay ${index}`).toBe(existsFor(stay, house))
      if (!found) {
        refused.push(index)
        return
      }
      house = { rooms, uses: shifted(house.uses, found.shifts) }
      const own = found.rooms.map(
        (each, place): RoomUse => ({
          stayId: String(index),
          roomId: each.room.roomId,
          ...when,
          roomClass: each.room.roomClass,
          bedsMin: stay.beds[place] ?? 1,
          isInHouse: stay.isInHouse,
        }),
      )
      house = { rooms, uses: [...house.uses, ...own] }
      expect(clashes(house)).toEqual([])
    })
    return { house, refused }
  }

  function existsFor(
    stay: {
      nights: [number, number]
      roomClass: Room['roomClass'] | null
      beds: readonly number[]
    },
    house: House,
  ): boolean {
    const [from, length] = stay.nights
    const own = stay.beds.map((bedsMin) => ({
      ...use('own', null, [from, from + length]),
      roomClass: stay.roomClass,
      bedsMin,
    }))
    return canBePlaced([...own, ...house.uses], [])
  }

  function canBePlaced([first, ...rest]: readonly RoomUse[], taken: readonly RoomUse[]): boolean {
    if (!first) return true
    return rooms
      .filter((each) => (first.isInHouse ? each.roomId === first.roomId : suits(first, each)))
      .filter((each) => !taken.some((t) => t.roomId === each.roomId && overlap(t, first)))
      .some((each) => canBePlaced(rest, [...taken, { ...first, roomId: each.roomId }]))
  }

  const shifted = (
    uses: readonly RoomUse[],
    shifts: readonly { stayId: string; roomIds: readonly string[] }[],
  ) =>
    uses.map((each) => {
      const shift = shifts.find(({ stayId }) => stayId === each.stayId)
      if (!shift) return each
      expect(each.isInHouse).toBe(false)
      const place = uses.filter(({ stayId }) => stayId === each.stayId).indexOf(each)
      return { ...each, roomId: shift.roomIds[place] ?? null }
    })

  const clashes = ({ uses }: House) =>
    uses.filter((one, index) =>
      uses.slice(index + 1).some((other) => one.roomId === other.roomId && overlap(one, other)),
    )

  test('no stay that fits is refused, and nobody ever shares a room', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 7 }), (stays) => {
        filled(stays)
      }),
      { numRuns: 600, seed: 21 },
    )
  })
})
