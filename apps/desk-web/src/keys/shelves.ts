import type { KeyRow } from '../api/answers'

/** Hooks side by side that hold keys of one kind; `building` is null where they are of several. */
export interface Shelf {
  readonly kind: KeyRow['kind']
  readonly building: string | null
  readonly keys: readonly KeyRow[]
}

/** R7-4.5.2: a cabinet as one sees it, hook by hook, a shelf for each kind; empty units by building. */
export function shelvesOf(keys: readonly KeyRow[]): Shelf[] {
  const shelves: KeyRow[][] = []
  for (const key of [...keys].sort((a, b) => a.hook - b.hook)) {
    const last = shelves.at(-1)
    if (last?.[0] && hangTogether(last[0], key)) last.push(key)
    else shelves.push([key])
  }
  return shelves.flatMap((shelf) => {
    const [first] = shelf
    if (!first) return []
    const isOne = shelf.every(({ building }) => building === first.building)
    return [{ kind: first.kind, building: isOne ? first.building : null, keys: shelf }]
  })
}

const hangTogether = (one: KeyRow, other: KeyRow) =>
  one.kind === other.kind && (one.kind !== 'vacant' || one.building === other.building)

/** The cabinets that there are, each with how many keys it has. */
export function cabinetsOf(keys: readonly KeyRow[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { cabinet } of keys) counts.set(cabinet, (counts.get(cabinet) ?? 0) + 1)
  return [...counts]
}

/** The lowest hook of a cabinet that nothing hangs on. */
export function freeHook(keys: readonly KeyRow[], cabinet: string): number {
  const taken = new Set(keys.filter((key) => key.cabinet === cabinet).map(({ hook }) => hook))
  let hook = 1
  while (taken.has(hook)) hook += 1
  return hook
}

export const isLate = ({ state, loan }: KeyRow): boolean =>
  state === 'out' && Boolean(loan?.lateSince)

/** How many of them hang, are out, late, kept for somebody or missing. */
export function figuresOf(keys: readonly KeyRow[]) {
  const count = (is: (key: KeyRow) => boolean) => keys.filter(is).length
  return {
    in: count(({ state }) => state === 'in'),
    out: count(({ state }) => state === 'out'),
    late: count(isLate),
    reserved: count(({ state }) => state === 'reserved'),
    missing: count(({ state }) => state === 'missing'),
  }
}
