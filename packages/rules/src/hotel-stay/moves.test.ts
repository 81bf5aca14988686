import { describe, expect, test } from 'vitest'
import {
  allocate,
  allocated,
  arrived,
  at,
  checkIn,
  guaranteed,
  house,
  inHouse,
  near,
  nights,
  plain,
  quiet,
  rack,
  reason,
  rooms,
  roomsOf,
  stay,
  suite,
  testId,
  use,
  world,
} from './testing-house'

describe('R5-2 the stay and its end', () => {
  test('is extended while the room can be had', () => {
    const longer = inHouse().does({ type: 'extend', departure: '2026-03-06' }, { at: arrived })

    expect(longer.state.context).toMatchObject({
      departure: '2026-03-06',
      untilAt: nights(2, 6).untilAt,
      departureDueAt: nights(2, 6).untilAt,
      roomNos: '201',
    })
    expect(longer.refusal({ type: 'extend', departure: '2026-03-06' })?.code).toBe('not-later')
    expect(longer.refusal({ type: 'extend', departure: '2026-09-06' })?.code).toBe('stay-too-long')
  })

  test('guests in the house keep their room; who is expected goes elsewhere', () => {
    const next = use(81, { ...nights(4, 6) })
    const extend = { type: 'extend', departure: '2026-03-05' } as const

    expect(inHouse().does(extend, at(house(next))).facts).toContainEqual({
      type: 'caseMoved',
      caseId: testId(81),
      command: { type: 'reallocate', roomIds: [plain] },
    })
    const full = [plain, quiet].map((roomId, index) => use(90 + index, { roomId, ...nights(4, 6) }))
    expect(inHouse().refusal(extend, at(house(next, ...full)))).toEqual({
      code: 'no-room-to-extend',
      clauses: ['R5-5.1', 'R5-3.4'],
    })
  })

  test('who is not here yet may get another room of the class for the longer stay', () => {
    const next = use(81, { ...nights(4, 6), isInHouse: true })
    const extend = { type: 'extend', departure: '2026-03-05' } as const
    const longer = guaranteed().does(extend, at(house(next)))

    expect(roomsOf(longer)).toEqual(['202'])
    expect(longer.state.context.departureDueAt).toBeNull()
  })

  test('by day the later hour is given', () => {
    const byDay = {
      departure: '2026-03-02',
      useFromAt: '2026-03-02T02:00:00.000Z',
      useUntilAt: '2026-03-02T06:00:00.000Z',
    }
    const extend = { type: 'extend', departure: '2026-03-02' } as const
    const later = { ...extend, useUntilAt: '2026-03-02T08:00:00.000Z' }

    expect(allocated(byDay).refusal(extend)?.code).toBe('not-later')
    expect(allocated(byDay).does(later).state.context.untilAt).toBe(later.useUntilAt)
    const wrong = { ...extend, useUntilAt: '2026-03-03T08:00:00.000Z' }
    expect(allocated(byDay).refusal(wrong)?.code).toBe('hours-missing')
  })
})

describe('moving to another room', () => {
  const move = (roomId: string, changes: object = {}) => ({
    type: 'move' as const,
    roomIds: [roomId],
    reason,
    ...changes,
  })

  test('within the class keeps what was agreed', () => {
    const moved = guaranteed().does(move(quiet))

    expect(moved.state).toMatchObject({ value: 'guaranteed', context: { nightFen: 388_00 } })
    expect(moved.refusal(move(quiet))?.code).toBe('same-rooms')
  })

  test('R5-5.2 to another class is signed at its rate', () => {
    expect(guaranteed().refusal(move(suite))).toEqual({
      code: 'sign-new-rate',
      clauses: ['R5-5.2'],
      missing: ['signature'],
    })
    const moved = guaranteed().does(move(suite, { signature: '陈述' }))
    expect(moved.state.context).toMatchObject({ nightFen: 1288_00, roomNos: '901' })
    expect(allocated().does(move(suite)).state.context.nightFen).toBeNull()
  })

  test('R5-6.8 a class that the contract does not have is refused', () => {
    const contract = { contractNo: 'HT', kind: 'company', rates: { standard: 1 } } as const
    const changes = at({ world: { contract: { ...contract, creditFen: null, isInForce: true } } })
    const byContract = { ...rack, basis: 'contractCompany', contractNo: 'HT' } as const
    const agreed = allocated().does(byContract, changes)

    expect(agreed.refusal(move(suite, { signature: '陈述' }), changes)?.code).toBe(
      'class-not-in-contract',
    )
    expect(agreed.refusal(move(quiet), changes)).toBeNull()
  })

  test('R5-8.1 in the house it takes the key of the new room, and the old one comes back', () => {
    const evening = '2026-03-02T12:00:00.000Z'
    const { keyIds } = checkIn(quiet)

    expect(inHouse().refusal(move(quiet), { at: evening })?.code).toBe('room-without-key')
    const keys = (changes: object) =>
      at({ at: evening, world: { keys: world().keys.map((key) => ({ ...key, ...changes })) } })
    const refusal = (ids: string[], changes: object) =>
      inHouse().refusal(move(quiet, { keyIds: ids }), keys(changes))?.code
    expect(refusal(keyIds, { isOut: true })).toBe('key-out')
    expect(refusal([...keyIds, testId(9)], {})).toBe('key-unknown')
    expect(refusal([...keyIds, ...checkIn(plain).keyIds], {})).toBe('key-of-other-room')
    const moved = inHouse().does(move(quiet, { keyIds }), { at: evening })
    expect(moved.state.context).toMatchObject({ keyIds, roomNos: '701' })
    expect(moved.facts.at(-1)).toMatchObject({
      type: 'roomsMoved',
      returnedKeyIds: checkIn(near).keyIds,
      heldFromAt: evening,
      firstNight: '2026-03-02',
    })
  })

  test('as many rooms as before, ours, with beds enough', () => {
    const two = guaranteed({ rooms: 2, beds: 4 })
    const to = (...roomIds: string[]) => two.refusal({ ...move(quiet), roomIds })?.code

    expect(to(quiet)).toBe('rooms-not-as-many')
    expect(to(quiet, testId(999))).toBe('room-unknown')
    expect(guaranteed({ beds: 2 }).refusal(move(suite, { signature: '陈述' }))).toBeNull()
    expect(allocated({ rooms: 1, beds: 2 }).refusal(move(quiet))).toBeNull()
    const many = stay({ beds: 2 }).does(allocate)
    const single = at({
      world: { house: { rooms: rooms.map((room) => ({ ...room, beds: 1 })), uses: [] } },
    })
    expect(many.refusal(move(quiet), single)?.code).toBe('beds-too-few')
  })

  test('a room that somebody is in is refused; one that is only held is made free', () => {
    const here = at(house(use(81, { roomId: quiet, isInHouse: true })))
    const held = at(house(use(81, { roomId: quiet })))

    expect(guaranteed().refusal(move(quiet), here)?.code).toBe('room-not-free')
    expect(guaranteed().does(move(quiet), held).facts).toContainEqual({
      type: 'caseMoved',
      caseId: testId(81),
      command: { type: 'reallocate', roomIds: [near] },
    })
  })
})
