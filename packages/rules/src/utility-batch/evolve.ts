import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import type { UtilityBatch, UtilityBatchContext } from './facts'

/** The only place where a batch's memory changes. */
export function evolveUtilityBatch(
  context: UtilityBatchContext,
  fact: FactOf<UtilityBatch>,
): UtilityBatchContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'batchOpened':
      return { ...context, purchaseOn: fact.purchaseOn, holder: fact.holder }
    case 'requestsListed':
      return { ...context, requestIds: [...context.requestIds, ...fact.requestIds] }
    case 'requestsDropped':
      return {
        ...context,
        requestIds: context.requestIds.filter((id) => !fact.requestIds.includes(id)),
      }
    case 'batchHandedOver': {
      const { type, ...handed } = fact
      return { ...context, ...handed }
    }
    case 'requestsSettled':
      return {
        ...context,
        settledIds: [...context.settledIds, ...fact.requestIds],
        spentTotalFen: context.spentTotalFen + fact.spentTotalFen,
        changeTotalFen: context.changeTotalFen + fact.changeTotalFen,
      }
    case 'wentUp':
      return {
        ...context,
        holder: fact.holder,
        seenAt: null,
        lateSince: context.lateSince ?? fact.from,
        supervisorDueAt: null,
        managerDueAt: fact.holder.role === 'manager' ? null : context.managerDueAt,
      }
  }
}
