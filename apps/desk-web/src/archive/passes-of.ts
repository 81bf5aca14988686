import type { ArchivePerson, ArchiveUnit } from '../api/answers'

/** The passes that name somebody; those that name nobody of the unit stand with its first. */
export function passesOf({ passes, people }: ArchiveUnit, person: ArchivePerson): string[] {
  const named = new Set(people.map(({ name }) => name))
  const isFirst = people.find(({ isEnded }) => !isEnded) === person
  return passes
    .filter(({ holder }) => holder === person.name || (isFirst && !named.has(holder ?? '')))
    .map(({ passNo }) => passNo)
}
