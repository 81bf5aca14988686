import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Holder } from '../ladder'
import { evolvePass } from '../pass/evolve'
import { noPasses, type PassContext, type PassFact, type PassWorld } from '../pass/facts'
import type { PassHolder } from '../pass/holders'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import { evolveMoney, isMoneyFact, type MoneyFact } from '../receipts/facts'
import type { ResidentPassCommand, residentApplicants, residentDocuments } from './commands'

export const residentPassStates = ['applying', 'verified', 'issued', 'closed', 'refused'] as const

export type ResidentDocument = (typeof residentDocuments)[number]
type Applicant = (typeof residentApplicants)[number]

interface Verified {
  readonly applicantIs: Applicant
  readonly ownerId: string
  readonly documents: readonly ResidentDocument[]
  /** Under which the copies of the papers are kept. */
  readonly copiesId: string
  readonly agentName: Personal | null
  readonly agentIdNumber: Personal | null
}

export interface ResidentPassContext
  extends CommonContext,
    PassContext,
    Omit<Verified, 'applicantIs' | 'ownerId' | 'copiesId'> {
  readonly ownerId: string | null
  readonly applicantIs: Applicant | null
  readonly copiesId: string | null
}

export type ResidentPassFact =
  | {
      readonly type: 'passApplied'
      readonly unitId: string
      readonly ownerId: string | null
      readonly holders: readonly PassHolder[]
      readonly holder: Holder
    }
  | ({ readonly type: 'papersVerified' } & Verified)
  | PassFact
  | MoneyFact

export interface ResidentPassWorld extends PassWorld {
  readonly isUnitKnown: boolean
  /** Who owns the unit now, as the owner archive says. */
  readonly owners: readonly string[]
}

export interface ResidentPass extends Shape {
  readonly state: (typeof residentPassStates)[number]
  readonly context: ResidentPassContext
  readonly command: ResidentPassCommand
  readonly fact: ResidentPassFact
  readonly world: ResidentPassWorld
}

export const newResidentPass: ResidentPassContext = {
  ...commonContext,
  ...noPasses,
  ownerId: null,
  applicantIs: null,
  documents: [],
  copiesId: null,
  agentName: null,
  agentIdNumber: null,
}

/** The only place where the memory of an application changes. */
export function evolveResidentPass(
  context: ResidentPassContext,
  fact: FactOf<ResidentPass>,
): ResidentPassContext {
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
