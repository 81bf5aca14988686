import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import { evolveMoney, isMoneyFact } from '../receipts/facts'
import type { MoveIn, MoveInContext } from './facts'

/** The only place where a move-in's memory changes. */
export function evolveMoveIn(context: MoveInContext, fact: FactOf<MoveIn>): MoveInContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  switch (fact.type) {
    case 'moveInStarted':
    case 'ownerVerified':
    case 'feesSettled':
    case 'metersRead':
    case 'unitInspected':
    case 'keysHandedOver': {
      const { type, ...said } = fact
      return { ...context, ...said }
    }
    case 'defectFound':
    case 'moveInArchived':
      return context
  }
}
