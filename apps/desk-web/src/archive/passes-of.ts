import type { ArchivePass, ArchivePerson, ArchiveUnit } from '../api/answers'

/** The passes that name somebody, with their days; those that name nobody stand with the unit's first. */
export function passesOf({ passes, people }: ArchiveUnit, person: ArchivePerson): string[] {
  const named = new Set(people.map(({ name }) => name))
  const isFirst = people.find(({ isEnded }) => !isEnded) === person
  return passes
    .filter(({ holder }) => holder === person.name || (isFirst && !named.has(holder ?? '')))
    .map(written)
}

const written = ({ passNo, givenOutOn, lastValidOn }: ArchivePass): string =>
  `${passNo} ${lastValidOn ? `${givenOutOn}–${lastValidOn}` : givenOutOn}`
