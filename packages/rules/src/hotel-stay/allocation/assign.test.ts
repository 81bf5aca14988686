import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Assignment, assign, type Line } from './assign'
import { overlap } from './room-use'

const day = (number: number) => `2026-03-${String(number + 1).padStart(2, '0')}T04:00:00.000Z`
const line = (key: string, [from, until]: [number, number], ...mayBeIn: string[]): Line => ({
  key,
  fromAt: day(from),
  untilAt: day(until),
  mayBeIn,
})

const isSound = (lines: readonly Line[], found: Assignment): boolean =>
  lines.every((one) => {
    const room = found.get(one.key)
    const isAlone = lines.every(
      (other) => other === one || found.get(other.key) !== room || !overlap(one, other),
    )
    return room !== undefined && one.mayBeIn.includes(room) && isAlone
  })

/** Every way there is, tried one after the other. */
function fitsSomehow([first, ...rest]: readonly Line[], taken: readonly Line[] = []): boolean {
  if (!first) return true
  return first.mayBeIn.some((room) => {
    const isFree = taken.every((each) => each.mayBeIn[0] !== room || !overlap(each, first))
    return isFree && fitsSomehow(rest, [...taken, { ...first, mayBeIn: [room] }])
  })
}

const spans = fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 5 }))
const roomNames = ['101', '102', '103', '104']
const linesOf = (choices: fc.Arbitrary<string[]>, maxLength: number) =>
  fc
    .array(fc.tuple(spans, choices), { maxLength })
    .map((all) =>
      all.map(([[from, nights], rooms], index) =>
        line(String(index), [from, from + nights], ...rooms),
      ),
    )
const someRooms = fc.shuffledSubarray(roomNames, { minLength: 1 })

const mostAtOnce = (lines: readonly Line[]): number =>
  Math.max(
    0,
    ...lines.map(
      ({ fromAt }) =>
        lines.filter((other) => other.fromAt <= fromAt && fromAt < other.untilAt).length,
    ),
  )

describe('an assignment', () => {
  test('moves whoever need not stay put', () => {
    const found = assign([
      line('in house', [0, 3], '101'),
      line('moved', [4, 6], '101', '102'),
      line('new', [2, 5], '102'),
    ])

    expect(found && Object.fromEntries(found)).toEqual({
      'in house': '101',
      moved: '101',
      new: '102',
    })
  })

  test('keeps everybody in the room that is preferred, where it can', () => {
    const found = assign([
      line('here', [0, 4], '102', '101'),
      line('there', [2, 6], '101', '102'),
      line('after', [4, 8], '102', '101'),
    ])

    expect([...(found?.values() ?? [])]).toEqual(['102', '101', '102'])
  })

  test('is found whenever there is one, whoever has to stay put', () => {
    fc.assert(
      fc.property(linesOf(someRooms, 8), (lines) => {
        const found = assign(lines)
        expect(found !== null).toBe(fitsSomehow(lines))
        if (found) expect(isSound(lines, found)).toBe(true)
      }),
      { numRuns: 1500, seed: 5 },
    )
  })

  test('without anybody who has to stay put as many fit as there are rooms at once', () => {
    fc.assert(
      fc.property(linesOf(fc.constant(roomNames), 40), (lines) => {
        expect(assign(lines) !== null).toBe(mostAtOnce(lines) <= roomNames.length)
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  test('is found in a house of eighty rooms that is sold out every night', () => {
    const rooms = Array.from({ length: 80 }, (_, index) => `r${index}`)
    const nights = [3, 1, 4, 1, 5, 2]
    const lines = rooms.flatMap((room, index) => {
      let from = 0
      return Array.from({ length: 8 }, (_, stay) => {
        const until = Math.min(28, from + (nights[(index + stay) % nights.length] ?? 1))
        const one = line(`${room} ${stay}`, [from, until], ...rooms)
        from = until
        return one
      }).filter(({ fromAt, untilAt }) => fromAt < untilAt)
    })

    const found = assign(lines)
    expect(found && isSound(lines, found)).toBe(true)
  })
})
