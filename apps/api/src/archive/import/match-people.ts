import { type PersonRecord, phoneDigits } from '@frontdesk/db'
import type { ListedPerson, ListedUnit } from '../list/listed'
import { type KnownArchive, type Occupant, personKey } from './known-archive'

/** Who somebody of a list is: known as they are, known with another phone, or new. */
export interface MatchedPerson {
  readonly person: PersonRecord
  readonly was: PersonRecord | null
}

type Matches = Map<ListedPerson, MatchedPerson>

/**
 * The same name with the same phone is the same person, in whatever unit. Without that, whoever is known
 * in the unit under this name and as the same kind is meant, and has a new phone. All others are new.
 */
export function matchPeople(
  list: readonly ListedUnit[],
  known: KnownArchive,
  newId: () => string,
): ReadonlyMap<ListedPerson, MatchedPerson> {
  const matches: Matches = new Map()
  for (const { people } of list) {
    for (const listed of people) {
      const person = listed.phone && known.people.get(personKey(listed.name, listed.phone))
      if (person) matches.set(listed, { person, was: person })
    }
  }
  const surelyMeant = new Set([...matches.values()].map(({ person }) => person.personId))
  const added = new Map<string, MatchedPerson>()
  for (const unit of list) {
    const occupants = known.occupants.get(known.units.get(unit.label)?.unitId ?? '') ?? []
    for (const listed of unit.people) {
      if (matches.has(listed)) continue
      const occupant = occupants.find((each) => isMeant(each, listed, surelyMeant))
      if (occupant) surelyMeant.add(occupant.personId)
      const key = listed.phone
        ? personKey(listed.name, listed.phone)
        : `${unit.label}\n${listed.name}`
      const match =
        (occupant && withPhone(occupant, listed)) ?? added.get(key) ?? begun(listed, newId)
      if (!match.was) added.set(key, match)
      matches.set(listed, match)
    }
  }
  return matches
}

function isMeant(occupant: Occupant, listed: ListedPerson, meant: ReadonlySet<string>): boolean {
  if (occupant.name !== listed.name || occupant.kind !== listed.kind) return false
  return listed.phone === null || !meant.has(occupant.personId)
}

function withPhone({ personId, name, phone: before }: Occupant, { phone }: ListedPerson) {
  const was = { personId, name, phone: before }
  const isSame = phone === null || (before !== null && phoneDigits(before) === phoneDigits(phone))
  return { person: isSame ? was : { ...was, phone }, was }
}

const begun = ({ name, phone }: ListedPerson, newId: () => string): MatchedPerson => ({
  person: { personId: newId(), name, phone },
  was: null,
})
