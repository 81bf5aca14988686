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
import type { TenantPassCommand, tenantDocuments } from './commands'

export type TenantDocument = (typeof tenantDocuments)[number]

interface Lease {
  readonly leaseFrom: CalendarDate | null
  readonly leaseUntil: CalendarDate | null
}

export interface TenantPassContext extends CommonContext, PassContext, Lease {
  readonly phone: Personal | null
  readonly documents: readonly TenantDocument[]
  /** Under which the copies of the papers are kept. */
  readonly copiesId: string | null
}

export type TenantPassFact =
  | ({
      readonly type: 'passApplied'
      readonly unitId: string
      readonly holders: readonly PassHolder[]
      readonly phone: Personal | null
      readonly holder: Holder
    } & Lease)
  | {
      readonly type: 'papersVerified'
      readonly documents: readonly TenantDocument[]
      readonly copiesId: string
      readonly leaseFrom: CalendarDate
      readonly leaseUntil: CalendarDate
    }
  /** The unit goes on the list of those that are let. */
  | {
      readonly type: 'unitLet'
      readonly leaseFrom: CalendarDate
      readonly leaseUntil: CalendarDate
    }
  | { readonly type: 'leaseExtended'; readonly leaseUntil: CalendarDate; readonly copy: string }
  | PassFact
  | MoneyFact

export interface TenantPassWorld extends PassWorld {
  readonly isUnitKnown: boolean
}

export interface TenantPass extends Shape {
  readonly state: (typeof depositStates)[number]
  readonly context: TenantPassContext
  readonly command: TenantPassCommand
  readonly fact: TenantPassFact
  readonly world: TenantPassWorld
}

export const newTenantPass: TenantPassContext = {
  ...commonContext,
  ...noPasses,
  phone: null,
  leaseFrom: null,
  leaseUntil: null,
  documents: [],
  copiesId: null,
}

/** The only place where the memory of an application changes. */
export function evolveTenantPass(
  context: TenantPassContext,
  fact: FactOf<TenantPass>,
): TenantPassContext {
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
    case 'leaseExtended':
      return { ...context, leaseUntil: fact.leaseUntil }
    case 'unitLet':
      return context
    default:
      return evolvePass(context, fact)
  }
}
