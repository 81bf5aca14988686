import type { Instant } from '../instant'

/** What a visit's journal says of the people it brought in and out. */
export interface EvacuationEntry {
  readonly caseId: string
  readonly facts: readonly { readonly type: string }[]
}

interface Movement {
  readonly at: Instant
  readonly people: number
}

/**
 * Who was on site at an instant, counted in people, by case: the evacuation list, now or at any
 * moment in the past. Entries of a case come in the order they were journalled.
 */
export function peopleOnSite(
  entries: readonly EvacuationEntry[],
  at: Instant,
): ReadonlyMap<string, number> {
  const present = new Map<string, number>()
  for (const { caseId, facts } of entries) {
    for (const { at: moved, people } of facts.flatMap(movementOf)) {
      if (moved <= at) present.set(caseId, (present.get(caseId) ?? 0) + people)
    }
  }
  return new Map([...present].filter(([, people]) => people > 0))
}

function movementOf(fact: { readonly type: string }): Movement[] {
  if (fact.type === 'visitorAdmitted') {
    const { at, partySize } = fact as unknown as { at: Instant; partySize: number }
    return [{ at, people: partySize }]
  }
  if (fact.type === 'visitorSignedOut') {
    const { at, people } = fact as unknown as { at: Instant; people: number }
    return [{ at, people: -people }]
  }
  return []
}
