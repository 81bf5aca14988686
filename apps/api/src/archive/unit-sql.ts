import type { Sealer, WrappedKey } from '@frontdesk/db'
import { maskPhone } from '../cases/values'
import { opener } from '../handle/open-value'
import type { ArchivePass, ArchiveUnit } from './answers'

/** A unit as SQL gives it: who holds its passes is still sealed. */
export interface SealedUnit extends Omit<StoredUnit, 'passes'> {
  readonly passes: readonly (Omit<ArchivePass, 'holder'> & {
    readonly holder: unknown
    readonly key: WrappedKey | null
  })[]
}

/** A unit as it is stored, with whole phones. */
export interface StoredUnit extends Omit<ArchiveUnit, 'people'> {
  readonly labelOrder: string
  readonly people: readonly (Omit<ArchiveUnit['people'][number], 'phoneMasked'> & {
    readonly phone: string | null
  })[]
}

/** A unit `u` as a `SealedUnit`; those who have moved out come last. */
export const unitOfU = `jsonb_build_object(
  'unitId', u.unit_id, 'label', u.label, 'building', u.building, 'floor', u.floor, 'kind', u.kind,
  'areaSquareMetres', u.area_square_metres, 'version', u.version, 'labelOrder', u.label_order,
  'passes', passes_of_unit(u.unit_id),
  'people', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'occupancyId', o.occupancy_id, 'personId', p.person_id, 'kind', o.kind, 'name', p.name,
      'phone', p.phone, 'fromOn', o.from_on, 'untilOn', o.until_on,
      'isEnded', coalesce(o.until_on < current_date, false), 'version', o.version)
      order by coalesce(o.until_on < current_date, false), o.kind, o.from_on nulls first, p.name,
        o.occupancy_id), '[]')
    from occupancy o join person p on p.person_id = o.person_id
    where o.site_id = current_site() and o.unit_id = u.unit_id))`

export const openedUnit = (sealer: Sealer, { passes, ...unit }: SealedUnit): StoredUnit => ({
  ...unit,
  passes: passes.map(({ key, holder, ...pass }) => ({
    ...pass,
    holder: opener(sealer, key && sealer.unwrap(key))(holder),
  })),
})

/** The unit for a reader: who needs a whole phone asks for it. */
export const shownUnit = ({ labelOrder, people, ...unit }: StoredUnit): ArchiveUnit => ({
  ...unit,
  people: people.map(({ phone, ...person }) => ({
    ...person,
    phoneMasked: phone && maskPhone(phone),
  })),
})
