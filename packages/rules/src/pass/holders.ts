import { z } from 'zod'
import { asWidget, attachmentId, choice, personalLine, personName } from '../field'
import { bareIdentityNumber, identityNumberFault } from '../identity-card'
import type { Personal } from '../personal'

export const idTypes = ['idCard', 'passport', 'hkMacaoPermit', 'taiwanPermit', 'other'] as const
export type IdType = (typeof idTypes)[number]

/** The most that one application may ask for. */
export const holdersMax = 100

/** Somebody who is to have a pass. */
export interface PassHolder {
  readonly name: Personal
  readonly idType: IdType
  readonly idNumber: Personal
  /** The photo that was handed in; the desk may keep it on paper. */
  readonly photoId: string | null
}

const holder = z
  .object({
    name: personName(),
    idType: choice(idTypes),
    idNumber: personalLine(24).overwrite(bareIdentityNumber),
    photoId: attachmentId().optional(),
  })
  .refine(({ idType, idNumber }) => idType !== 'idCard' || identityNumberFault(idNumber) === null, {
    error: 'identity-number-wrong',
    path: ['idNumber'],
  })

/** Who is to have a pass, each with a document; a resident identity number must be a right one. */
export const holders = () =>
  asWidget(
    'holders',
    z.array(holder).min(1, { error: 'required' }).max(holdersMax, { error: 'number-too-large' }),
  )

/** Holders as a fact keeps them. */
export const heldOf = (given: z.infer<ReturnType<typeof holders>>): readonly PassHolder[] =>
  given.map(({ name, idType, idNumber, photoId = null }) => ({ name, idType, idNumber, photoId }))

/** Holders as the input of another application. */
export const inputOfHolders = (held: readonly PassHolder[]) =>
  held.map(({ photoId, ...rest }) => ({ ...rest, ...(photoId && { photoId }) }))
