import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'

export type AmendedValue = Personal | number | boolean | null

/** What every case remembers. */
export interface CommonContext {
  readonly unitId: string | null
  readonly holder: Holder
  /** When the one who holds it first opened it, and null until then. */
  readonly seenAt: Instant | null
  /** Since when it is late: a moment passed by which somebody should have acted. */
  readonly lateSince: Instant | null
  readonly endedAt: Instant | null
  /** When its personal data goes. */
  readonly eraseAt: Instant | null
  readonly erasedAt: Instant | null
}

export type CommonFact =
  | {
      readonly type: 'amended'
      readonly changes: Readonly<Record<string, AmendedValue>>
      readonly was: Readonly<Record<string, AmendedValue>>
      readonly reason: Personal
    }
  | { readonly type: 'reassigned'; readonly personId: string }
  | { readonly type: 'withdrawn'; readonly reason: Personal }
  | { readonly type: 'noteAdded'; readonly note: Personal }
  | { readonly type: 'attached'; readonly attachmentId: string; readonly fileName: Personal }
  | { readonly type: 'reviewed'; readonly remark: Personal | null; readonly level: string }
  | { readonly type: 'reopened'; readonly reason: Personal; readonly linkedId: string }
  | {
      readonly type: 'valueRevealed'
      readonly field: string
      readonly sequence: number | null
    }
  | { readonly type: 'seen'; readonly personId: string | null; readonly at: Instant }
  /** Somebody learns of it: the host carries it out in the same write. */
  | { readonly type: 'told'; readonly to: Holder; readonly subject: string }
  /** Another case begins, linked both ways: the host opens it in the same write or refuses all. */
  | {
      readonly type: 'caseOpened'
      readonly procedure: string
      readonly caseId: string
      readonly input: Readonly<Record<string, unknown>>
    }
  /** Another case is sent a command: the host does so in the same write or refuses all. */
  | {
      readonly type: 'caseMoved'
      readonly caseId: string
      readonly command: { readonly type: string } & Readonly<Record<string, unknown>>
    }
  | { readonly type: 'caseEnded'; readonly at: Instant; readonly eraseAt: Instant | null }
  /** The host throws the key of the case away. */
  | { readonly type: 'personalDataErased'; readonly at: Instant }

export const commonContext: CommonContext = {
  unitId: null,
  holder: { role: 'receptionist', personId: null, department: null },
  seenAt: null,
  lateSince: null,
  endedAt: null,
  eraseAt: null,
  erasedAt: null,
}

/** Whoever gets a case has not seen it yet; who keeps it has. */
export const handedTo = ({ holder: before, seenAt }: CommonContext, holder: Holder) => ({
  holder,
  seenAt: before.role === holder.role && before.personId === holder.personId ? seenAt : null,
})

const commonTypes = new Set<string>([
  'amended',
  'attached',
  'caseEnded',
  'caseMoved',
  'caseOpened',
  'noteAdded',
  'personalDataErased',
  'reassigned',
  'reopened',
  'reviewed',
  'seen',
  'told',
  'valueRevealed',
  'withdrawn',
] satisfies CommonFact['type'][])

export const isCommonFact = (fact: { readonly type: string }): fact is CommonFact =>
  commonTypes.has(fact.type)

/** What a fact that every procedure knows changes in what a case remembers. */
export function evolveCommon<Context extends CommonContext>(
  context: Context,
  fact: CommonFact,
): Context {
  switch (fact.type) {
    case 'amended':
      return { ...context, ...fact.changes }
    case 'reassigned':
      return { ...context, holder: { ...context.holder, personId: fact.personId }, seenAt: null }
    case 'seen':
      return { ...context, seenAt: fact.at }
    case 'caseEnded':
      return { ...context, endedAt: fact.at, eraseAt: fact.eraseAt, lateSince: null }
    case 'personalDataErased':
      return { ...context, eraseAt: null, erasedAt: fact.at }
    case 'withdrawn':
    case 'noteAdded':
    case 'attached':
    case 'reopened':
    case 'reviewed':
    case 'told':
    case 'valueRevealed':
    case 'caseOpened':
    case 'caseMoved':
      return context
  }
}
