import { describe, expect, test } from 'vitest'
import { type GuestNeed, reasonsOf, type StayPurpose } from './order-of-choice'
import type { Room } from './room'
import { type Party, roomSets } from './room-sets'

const room = (roomNo: string, changes: Partial<Room> = {}): Room => ({
  roomId: `room-${roomNo}`,
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

const party = (
  purpose: StayPurpose,
  needs: readonly GuestNeed[] = [],
  changes: Partial<Party> = {},
): Party => ({ purpose, needs, lowFloorMax: 3, roomClass: null, beds: [1], ...changes })

const chosen = (asked: Party, rooms: readonly Room[]) => {
  const [best = []] = roomSets(asked, rooms)
  return best.map((each) => ({
    roomNo: each.roomNo,
    why: reasonsOf(each, best, asked).map(({ clause, ground, because }) =>
      [clause, ground, because].join(' '),
    ),
  }))
}

describe('the order of choice', () => {
  const near = room('205', { isNearDesk: true })
  const suite = room('901', { roomClass: 'suite', rateFen: 128_800 })
  const quiet = room('702', { isQuiet: true, rateFen: 58_800 })
  const cheap = room('803', { rateFen: 29_800 })
  const bridal = room('601', { isCorner: true, hasLargeBed: true })
  const house = [suite, quiet, cheap, bridal, near]

  test.each([
    [party('leisure', ['children']), '205', 'R5-6.4 lowFloorNearDesk children'],
    [party('leisure', ['elderly']), '205', 'R5-6.4 lowFloorNearDesk elderly'],
    [party('business', ['disabled']), '205', 'R5-6.4 lowFloorNearDesk disabled'],
    [party('vip'), '901', 'R5-6.1 betterRoom vip'],
    [party('business', ['newlywed']), '601', 'R5-6.5 cornerLargeBed newlywed'],
    [party('leisure', ['family']), '601', 'R5-6.5 cornerLargeBed family'],
    [party('business'), '702', 'R5-6.2 quiet business'],
    [party('leisure'), '803', 'R5-6.2 lowRate leisure'],
  ])('%o', (asked, roomNo, why) => {
    const [best] = chosen(asked, house)

    expect(best?.roomNo).toBe(roomNo)
    expect(best?.why[0]).toBe(why)
  })

  test('who is old comes before who is a VIP, and a VIP before newly-weds', () => {
    expect(chosen(party('vip', ['elderly']), house)[0]?.roomNo).toBe('205')
    expect(chosen(party('vip', ['newlywed']), house)[0]?.roomNo).toBe('901')
  })

  test('the next clause chooses where the one before leaves a choice', () => {
    const [best] = chosen(party('leisure', ['elderly']), [
      room('206', { isNearDesk: true }),
      room('207', { isNearDesk: true, rateFen: 29_800 }),
    ])

    expect(best).toEqual({
      roomNo: '207',
      why: ['R5-6.4 lowFloorNearDesk elderly', 'R5-6.2 lowRate leisure'],
    })
  })

  test('a room without what was looked for is only free', () => {
    expect(chosen(party('business'), [cheap])).toEqual([{ roomNo: '803', why: ['R5-5.1 free '] }])
  })

  test('nobody gets fewer beds than they asked for, nor more than they need', () => {
    const single = room('401', { beds: 1 })

    expect(chosen(party('group', [], { beds: [2] }), [single, near])[0]?.roomNo).toBe('205')
    expect(chosen(party('group', [], { beds: [1] }), [near, single])[0]?.roomNo).toBe('401')
  })
})

describe('rooms for several', () => {
  const floor = (number: number, rooms: number, changes: Partial<Room> = {}) =>
    Array.from({ length: rooms }, (_, index) => room(`${number}0${index + 1}`, changes))
  const group = party('group', [], { beds: [2, 2, 2] })

  test('a group is on one floor and of one class', () => {
    const house = [...floor(2, 2), ...floor(3, 2, { roomClass: 'deluxe' }), ...floor(4, 3)]

    expect(chosen(group, house)).toEqual(
      ['401', '402', '403'].map((roomNo) => ({ roomNo, why: ['R5-6.3 sameFloor group'] })),
    )
  })

  test('of one class on as few floors as can be, where no floor holds it', () => {
    const house = [...floor(2, 1), ...floor(3, 1), ...floor(4, 2), ...floor(5, 2)]
    const rooms = chosen(party('group', [], { beds: [2, 2, 2, 2] }), house)

    expect(rooms.map(({ roomNo }) => roomNo).sort()).toEqual(['401', '402', '501', '502'])
    expect(rooms[0]?.why).toEqual(['R5-6.3 sameClass group'])
  })

  test('a family gets rooms with a door between them', () => {
    const left = room('501', { connectsWithId: 'room-502' })
    const right = room('502', { connectsWithId: 'room-501' })
    const rooms = chosen(party('leisure', ['family'], { beds: [2, 1] }), [
      room('301', { rateFen: 20_000 }),
      room('302', { rateFen: 20_000 }),
      left,
      right,
    ])

    expect(rooms.map(({ roomNo }) => roomNo)).toEqual(['501', '502'])
    expect(rooms[0]?.why).toEqual(['R5-6.5 connecting family', 'R5-6.2 lowRate leisure'])
  })
})
