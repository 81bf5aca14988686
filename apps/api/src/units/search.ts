import { type FoundUnit, searchUnitsLoader } from '@frontdesk/db'
import type { UnitHit } from '../answers'
import { ask, caseRoles } from '../ask'
import { maskPhone } from '../cases/values'
import type { Known } from '../context'

const hitsMax = 12

/** Units by number, by the names of the people there, their pinyin, or the end of a phone number. */
export async function searchUnits(known: Known, text: string): Promise<UnitHit[]> {
  if (text.trim() === '') return []
  const { world } = await ask<readonly FoundUnit[]>(known, {
    roles: caseRoles,
    ...searchUnitsLoader(text, hitsMax),
  })
  return world.map(({ unitId, label, people }) => ({
    unitId,
    label,
    people: people.map(({ personId, name, kind, phone }) => ({
      personId,
      name,
      kind,
      phoneMasked: phone && maskPhone(phone),
    })),
  }))
}
