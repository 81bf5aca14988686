import type { CalendarDate } from '../calendar'
import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Holder } from '../ladder'
import { evolvePass } from '../pass/evolve'
import { noPasses, type PassContext, type PassFact, type PassWorld } from '../pass/facts'
import type { PassHolder } from '../pass/holders'
import type { depositStates } from '../pass/shape'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import { evolveMoney, isMoneyFact, type MoneyFact } from '../receipts/facts'
import type { TemporaryPassCommand, workerDocuments } from './commands'

export type WorkerDocument = (typeof workerDocuments)[number]

export interface TemporaryPassContext extends CommonContext, PassContext {
  /** On whose permit the passes hang. */
  readonly renovationId: string | null
  readonly ownerPresent: boolean
  readonly phone: Personal | null
  readonly documents: readonly WorkerDocument[]
  /** Under which the copies of the papers are kept. */
  readonly copiesId: string | null
}

export type TemporaryPassFact =
  | {
      readonly type: 'passApplied'
      readonly unitId: string
      readonly renovationId: string
      readonly ownerPresent: boolean
      readonly holders: readonly PassHolder[]
      readonly phone: Personal | null
      readonly holder: Holder
    }
  | {
      readonly type: 'papersVerified'
      readonly documents: readonly WorkerDocument[]
      readonly copiesId: string
    }
  | PassFact
  | MoneyFact

/** A renovation whose permit was given and that is not finished. */
export interface RunningPermit {
  readonly caseId: string
  readonly version: number
  readonly until: CalendarDate
}

export interface TemporaryPassWorld extends PassWorld {
  readonly isUnitKnown: boolean
  /** The permit that the passes hang on; null where none runs, or nobody asked. */
  readonly permit: RunningPermit | null
}

export interface TemporaryPass extends Shape {
  readonly state: (typeof depositStates)[number]
  readonly context: TemporaryPassContext
  readonly command: TemporaryPassCommand
  readonly fact: TemporaryPassFact
  readonly world: TemporaryPassWorld
}

export const newTemporaryPass: TemporaryPassContext = {
  ...commonContext,
  ...noPasses,
  renovationId: null,
  ownerPresent: false,
  phone: null,
  documents: [],
  copiesId: null,
}

/** The only place where the memory of an application changes. */
export function evolveTemporaryPass(
  context: TemporaryPassContext,
  fact: FactOf<TemporaryPass>,
): TemporaryPassContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  switch (fact.type) {
    case 'passApplied': {
      const { type, ...applied } = fact
      return { ...context, ...applied, name: fact.holders[0]?.name ?? '' }
    }
    case 'papersVerified': {
      const { type, ...verified } = fact
      return { ...context, ...verified }
    }
    default:
      return evolvePass(context, fact)
  }
}
