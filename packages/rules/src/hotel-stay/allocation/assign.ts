import { overlap, type Span } from './room-use'

/** What needs one room for a span of time. */
export interface Line extends Span {
  readonly key: string
  /** The rooms it may be in, preferred first; a line that stays put has one. */
  readonly mayBeIn: readonly string[]
}

/** The room of each line, by its key. */
export type Assignment = ReadonlyMap<string, string>

/**
 * More than a house of some hundred rooms ever needs; a search that is longer is given up, and the
 * lines count as not fitting.
 */
const stepsMax = 20_000

/**
 * Puts every line into a room it may be in so that no two meet in one room; null when there is no way.
 *
 * Lines are taken in the order of their beginning. Two rooms that are free at that moment and that
 * the same of the lines to come may use are as good as each other, so one of them is tried. Where
 * nobody has to stay put all free rooms are alike: there is no search, and lines of one kind fit
 * exactly when no more of them overlap than there are rooms. With lines that stay put the question
 * is hard in general; it is searched exactly, each situation once, up to `stepsMax` steps.
 */
export function assign(lines: readonly Line[]): Assignment | null {
  const put = lines.filter(({ mayBeIn }) => mayBeIn.length === 1)
  if (put.some((line, index) => put.slice(index + 1).some((other) => meet(line, other)))) {
    return null
  }
  const open = lines
    .filter(({ mayBeIn }) => mayBeIn.length !== 1)
    .map((line) => ({ ...line, mayBeIn: withoutTaken(line, put) }))
    .sort((a, b) => (a.fromAt < b.fromAt ? -1 : Number(a.fromAt > b.fromAt)))
  const rooms = search(open)
  if (!rooms) return null
  return new Map([
    ...put.map(({ key, mayBeIn }): [string, string] => [key, mayBeIn[0] ?? '']),
    ...open.map(({ key }, index): [string, string] => [key, rooms[index] ?? '']),
  ])
}

const meet = (one: Line, other: Line): boolean =>
  one.mayBeIn[0] === other.mayBeIn[0] && overlap(one, other)

function withoutTaken(line: Line, put: readonly Line[]): string[] {
  const taken = new Set(put.filter((each) => overlap(each, line)).map(({ mayBeIn }) => mayBeIn[0]))
  return line.mayBeIn.filter((room) => !taken.has(room))
}

/** A room in each open line's turn, or null; `lines` are in the order of their beginning. */
function search(lines: readonly Line[]): string[] | null {
  const kindsFrom = kindsOfRooms(lines)
  const usedUntil = new Map<string, string>()
  const chosen: string[] = []
  const failed = new Set<string>()
  let steps = 0

  const putFrom = (turn: number): boolean => {
    const line = lines[turn]
    if (!line) return true
    const kindOf = kindsFrom[turn] ?? new Map<string, number>()
    const situation = { line, kindOf, usedUntil }
    if (failed.size > 0 && failed.has(situationKey(turn, situation))) return false
    const tried = new Set<number | undefined>()
    for (const room of line.mayBeIn) {
      const before = usedUntil.get(room) ?? ''
      const kind = kindOf.get(room)
      if (before > line.fromAt || tried.has(kind)) continue
      tried.add(kind)
      steps += 1
      if (steps > stepsMax) return false
      usedUntil.set(room, line.untilAt)
      chosen[turn] = room
      if (putFrom(turn + 1)) return true
      usedUntil.set(room, before)
    }
    failed.add(situationKey(turn, situation))
    return false
  }
  return putFrom(0) ? chosen : null
}

interface Turn {
  readonly line: Line
  readonly kindOf: ReadonlyMap<string, number>
  readonly usedUntil: ReadonlyMap<string, string>
}

/** How many rooms of each kind are free, and until when the others are used. */
function situationKey(turn: number, { line, kindOf, usedUntil }: Turn): string {
  const parts = [...kindOf].map(([room, kind]) => {
    const until = usedUntil.get(room) ?? ''
    return until > line.fromAt ? `${kind} ${until}` : `${kind}`
  })
  return `${turn}:${parts.sort().join()}`
}

/** For each turn the kind of each room: rooms of one kind are open to the same lines from there on. */
function kindsOfRooms(lines: readonly Line[]): ReadonlyMap<string, number>[] {
  const rooms = [...new Set(lines.flatMap(({ mayBeIn }) => mayBeIn))]
  let later = new Map(rooms.map((room) => [room, 0]))
  return lines
    .toReversed()
    .map(({ mayBeIn }) => {
      const mine = new Set(mayBeIn)
      const kinds = new Map<string, number>()
      const from = (room: string) => `${mine.has(room)} ${later.get(room)}`
      later = new Map(
        rooms.map((room) => {
          const known = kinds.get(from(room)) ?? kinds.size
          kinds.set(from(room), known)
          return [room, known]
        }),
      )
      return later
    })
    .toReversed()
}
