import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import { evolveMoney, isMoneyFact } from '../receipts/facts'
import type { SpecialService, SpecialServiceContext } from './facts'

/** The only place where a special service's memory changes. */
export function evolveSpecialService(
  context: SpecialServiceContext,
  fact: FactOf<SpecialService>,
): SpecialServiceContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  switch (fact.type) {
    case 'serviceRegistered': {
      const { type, ...registered } = fact
      return { ...context, ...registered }
    }
    case 'feeCollected':
      return { ...context, signature: fact.signature }
    case 'serviceDispatched':
      return { ...context, department: fact.department, orderId: fact.orderId }
    case 'serviceDone':
      return { ...context, result: fact.result }
    case 'serviceOrderCancelled':
      return { ...context, department: null, orderId: null }
    case 'qualityFollowedUp':
      return { ...context, quality: fact.quality }
    case 'serviceClosed':
    case 'feeRefunded':
      return context
  }
}
