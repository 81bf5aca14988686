import type { Instant } from '../instant'

/** What a visit's journal says of the people it brought in and out. */
export interface EvacuationEntry {
  readonly caseId: string
  readonly facts: readonly { readonly type: string }[]
}

/** One stay of a party: how many came, who has left since, and whether the case is over. */
interface Stay {
  readonly at: Instant
  readonly size: number
  readonly left: readonly { readonly at: Instant; readonly people: number }[]
  readonly isOver: boolean
}

/**
 * Who was on site at an instant, counted in people, by case: the evacuation list, now or at any
 * moment in the past. Entries of a case come in the order they were journalled. A party that was
 * counted wrongly counts as it really came, from its arrival on.
 */
export function peopleOnSite(
  entries: readonly EvacuationEntry[],
  at: Instant,
): ReadonlyMap<string, number> {
  const stays = new Map<string, readonly Stay[]>()
  for (const { caseId, facts } of entries) {
    stays.set(caseId, facts.reduce(staysAfter, stays.get(caseId) ?? []))
  }
  const present = [...stays].map(([caseId, all]) => [caseId, peopleAt(all, at)] as const)
  return new Map(present.filter(([, people]) => people > 0))
}

function peopleAt(stays: readonly Stay[], at: Instant): number {
  return stays
    .filter((stay) => stay.at <= at)
    .reduce((sum, { size, left }) => sum + size - leftBy(left, at), 0)
}

const leftBy = (left: Stay['left'], at: Instant): number =>
  left.filter((group) => group.at <= at).reduce((sum, { people }) => sum + people, 0)

interface Known {
  readonly at: Instant
  readonly partySize: number
  readonly people: number
  readonly changes: { readonly partySize?: unknown }
}

function staysAfter(stays: readonly Stay[], fact: { readonly type: string }): readonly Stay[] {
  // Entries come from a journal: their facts are those of a visit, known by their types.
  const { at, partySize, people, changes } = fact as unknown as Known
  if (fact.type === 'visitorAdmitted') {
    return [...stays, { at, size: partySize, left: [], isOver: false }]
  }
  const last = stays.at(-1)
  const changed = (stay: Stay) => [...stays.slice(0, -1), stay]
  if (!last) return stays
  switch (fact.type) {
    case 'visitorSignedOut':
      return changed({ ...last, left: [...last.left, { at, people }] })
    case 'caseEnded':
      return changed({ ...last, isOver: true })
    case 'amended':
      return typeof changes.partySize === 'number'
        ? changed(resized(last, changes.partySize))
        : stays
    default:
      return stays
  }
}

/**
 * Of a party that is gone those who were not counted left with the last of it. An invitation that
 * may be used again is amended for the next time.
 */
function resized(stay: Stay, size: number): Stay {
  const gone = stay.left.at(-1)
  const isGone = stay.left.reduce((sum, { people }) => sum + people, 0) === stay.size
  if (!gone || !isGone) return { ...stay, size }
  const people = gone.people + size - stay.size
  return stay.isOver
    ? { ...stay, size, left: [...stay.left.slice(0, -1), { ...gone, people }] }
    : stay
}
