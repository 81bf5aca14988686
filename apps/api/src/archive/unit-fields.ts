import { isPossiblePhone, occupantKinds, unitKinds } from '@frontdesk/rules'
import { z } from 'zod'
import { filledText, idText, storableText } from '../text'

const floorMin = -20
const floorMax = 300
const areaMax = 999_999.99

const area = z
  .number({ error: 'area-impossible' })
  .positive({ error: 'area-impossible' })
  .max(areaMax, { error: 'area-impossible' })
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    error: 'area-impossible',
  })

const floor = z
  .int({ error: 'floor-impossible' })
  .min(floorMin, { error: 'floor-impossible' })
  .max(floorMax, { error: 'floor-impossible' })

/** A unit as somebody writes it by hand; the id comes from the form, so that twice is once. */
export const UnitInput = z.object({
  unitId: idText(),
  label: filledText(30),
  building: filledText(30),
  floor: floor.nullable(),
  kind: z.enum(unitKinds),
  areaSquareMetres: area.nullable(),
  /** Of the unit that was looked at; null for a new one. */
  version: z.int().positive().nullable(),
})
export type UnitInput = z.infer<typeof UnitInput>

const day = z.iso.date({ error: 'date-impossible' }).nullable()

const phone = storableText(30).refine((text) => text === '' || isPossiblePhone(text), {
  error: 'phone-impossible',
})

/** Somebody of a unit as written by hand. */
export const PersonInput = z
  .object({
    unitId: idText(),
    occupancyId: idText(),
    kind: z.enum(occupantKinds, { error: 'required' }),
    name: filledText(60),
    /** Nothing leaves the phone as it is; empty takes it away. */
    phone: phone.nullable(),
    fromOn: day,
    untilOn: day,
    /** Of the stay that was looked at; null for a new one. */
    version: z.int().positive().nullable(),
  })
  .refine(({ fromOn, untilOn }) => !fromOn || !untilOn || fromOn <= untilOn, {
    error: 'until-before-from',
    path: ['untilOn'],
  })
export type PersonInput = z.infer<typeof PersonInput>
