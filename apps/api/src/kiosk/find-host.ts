import { type FoundUnit, searchUnitsLoader } from '@frontdesk/db'
import type { KioskHost } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { tooMany } from '../failure'
import { createLimiter } from '../limiter'

const answersMax = 3
const lookedAt = 6
const shortestName = 2
const phoneLike = /\d{7,}/

// Enough for people who mistype, too few to copy the list of residents.
const searches = createLimiter({ count: 40, perMs: 60_000 })

/**
 * Whom somebody at the kiosk may mean: by a whole unit number, or by two characters of a name. Three
 * answers at most, surnames only: nobody can browse.
 */
export async function findHost(known: Known, text: string): Promise<KioskHost[]> {
  if (!isEnough(text)) return []
  if (!searches.allows(known.caller.address)) throw tooMany()
  const { world } = await ask<readonly FoundUnit[]>(known, searchUnitsLoader(text, lookedAt))
  return world.flatMap((unit) => hostsIn(unit, text)).slice(0, answersMax)
}

/** Numbers of phones are no way to find out who lives where. */
function isEnough(text: string): boolean {
  const plain = text.trim()
  return !phoneLike.test(plain.replace(/[\s-]/g, '')) && [...plain].length >= shortestName
}

/** By number the unit itself; by name the people of that name, each with their unit. */
function hostsIn({ unitId, label, people }: FoundUnit, text: string): KioskHost[] {
  if (/\d/.test(text)) {
    return isWholeNumber(label, text)
      ? [{ unitId, unitLabel: label, personId: null, name: nameOf(people[0]?.name) }]
      : []
  }
  return people
    .filter(({ isMatch }) => isMatch)
    .map(({ personId, name }) => ({ unitId, unitLabel: label, personId, name: nameOf(name) }))
}

const digitsOf = (text: string) => text.replace(/\D+/g, '-').replace(/^-|-$/g, '')

const isWholeNumber = (label: string, text: string): boolean =>
  digitsOf(label) === digitsOf(text) || digitsOf(label).replaceAll('-', '') === digitsOf(text)

/** A surname and two stars, whatever the length. */
const nameOf = (name: string | undefined): string | null =>
  name ? `${[...name][0] ?? ''}**` : null
