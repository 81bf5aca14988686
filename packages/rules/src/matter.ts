import type { z } from 'zod'
import { choice, instant, personalLine, personId, personName, phone, unitId, words } from './field'
import type { Instant } from './instant'
import type { Personal } from './personal'

/** How a matter reaches the desk (R2-4.1). */
export const channels = ['visit', 'phone', 'online', 'letter', 'relayed', 'kiosk'] as const
export type Channel = (typeof channels)[number]

/** What is taken down of everything an owner brings up (R2-4.2). */
export const matterFields = {
  channel: choice(channels),
  unitId: unitId(),
  reporterId: personId().optional(),
  reporterName: personName().optional(),
  reporterPhone: phone().optional(),
  matter: words(),
  receivedAt: instant().optional(),
  /** The post that met the owner and told the desk. */
  recordedFor: personalLine(60).optional(),
} as const

export interface MatterContext {
  readonly channel: Channel
  readonly reporterId: string | null
  readonly reporterName: Personal | null
  readonly reporterPhone: Personal | null
  readonly matter: Personal
  readonly receivedAt: Instant
  readonly recordedFor: Personal | null
}

export const emptyMatter: MatterContext = {
  channel: 'visit',
  reporterId: null,
  reporterName: null,
  reporterPhone: null,
  matter: '',
  receivedAt: '',
  recordedFor: null,
}

/** What the registers say of the unit that the matter is about. */
export interface MatterWorld {
  readonly isUnitKnown: boolean
}

type MatterInput = {
  readonly [Name in keyof typeof matterFields]?: z.infer<(typeof matterFields)[Name]>
}

/** The matter as a fact keeps it: nothing undefined, `receivedAt` now unless said. */
export const matterOf = (input: MatterInput, at: Instant): MatterContext & { unitId: string } => ({
  channel: input.channel ?? 'visit',
  unitId: input.unitId ?? '',
  reporterId: input.reporterId ?? null,
  reporterName: input.reporterName ?? null,
  reporterPhone: input.reporterPhone ?? null,
  matter: input.matter ?? '',
  receivedAt: input.receivedAt ?? at,
  recordedFor: input.recordedFor ?? null,
})

/** The matter as the input of another case: the same facts and the original `receivedAt`. */
export const inputOfMatter = (context: MatterContext & { unitId: string | null }) => ({
  channel: context.channel,
  unitId: context.unitId,
  receivedAt: context.receivedAt,
  matter: context.matter,
  ...(context.reporterId && { reporterId: context.reporterId }),
  ...(context.reporterName && { reporterName: context.reporterName }),
  ...(context.reporterPhone && { reporterPhone: context.reporterPhone }),
  ...(context.recordedFor && { recordedFor: context.recordedFor }),
})

/** The matter once more: the same facts, received now. */
export function inputAnew(context: MatterContext & { unitId: string | null }) {
  const { receivedAt, ...same } = inputOfMatter(context)
  return same
}

/** The fields of a matter that `amend` may change; `receivedAt` is what deadlines hang on, so not it. */
export const amendableMatter = {
  channel: matterFields.channel,
  unitId: matterFields.unitId,
  reporterName: personName(),
  reporterPhone: phone(),
  matter: matterFields.matter,
  recordedFor: personalLine(60),
} as const
