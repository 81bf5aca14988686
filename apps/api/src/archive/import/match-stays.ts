import type { OccupancyRecord } from '@frontdesk/db'
import type { ListedPerson } from '../list/listed'
import type { Occupant } from './known-archive'

type Days = Pick<OccupancyRecord, 'fromOn' | 'untilOn'>

/** The stay of a unit's register that a list speaks of, if any; each is meant once at most. */
export function stayMeant(
  listed: ListedPerson,
  stays: readonly Occupant[],
  taken: ReadonlySet<string>,
): Occupant | null {
  const free = stays.filter(({ occupancyId }) => !taken.has(occupancyId))
  return (
    free.find(({ fromOn }) => listed.fromOn !== null && fromOn === listed.fromOn) ??
    free.find((stay) => listed.fromOn === null || !isApart(stay, listed)) ??
    null
  )
}

/** A stay that ended before the other began is another one. */
function isApart(stay: Days, listed: Days): boolean {
  const isAfter = (one: string | null, other: string | null) =>
    one !== null && other !== null && one > other
  return isAfter(listed.fromOn, stay.untilOn) || isAfter(stay.fromOn, listed.untilOn)
}

/** What the list leaves blank stays as it was. */
export const daysOf = (listed: Days, before: Days | null): Days => ({
  fromOn: listed.fromOn ?? before?.fromOn ?? null,
  untilOn: listed.untilOn ?? before?.untilOn ?? null,
})
