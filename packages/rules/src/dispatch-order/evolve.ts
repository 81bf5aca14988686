import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import { type Copy, changed, holdersOut, printedCopies } from './copies'
import type { DispatchOrder, DispatchOrderContext } from './facts'

const withCopies = (context: DispatchOrderContext, copies: readonly Copy[]) => ({
  ...context,
  copies,
  copiesOut: holdersOut(copies),
})

/** The only place where an order's memory changes. */
export function evolveDispatchOrder(
  context: DispatchOrderContext,
  fact: FactOf<DispatchOrder>,
): DispatchOrderContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'orderDrafted': {
      const { type, ...drafted } = fact
      return { ...context, ...drafted }
    }
    case 'orderIssued': {
      const { orderNo, limitDueAt, holder } = fact
      const issued = { ...context, orderNo, limitDueAt, holder, seenAt: null }
      return withCopies(issued, printedCopies(context.part))
    }
    case 'orderReissued': {
      const { type, ...given } = fact
      const fresh = { lateSince: null, seenAt: null, signature: null, satisfaction: null }
      const copies = [...context.copies, ...printedCopies(fact.part)]
      return withCopies({ ...context, ...given, ...fresh, result: null }, copies)
    }
    case 'orderReceived':
      return { ...context, signature: fact.signature }
    case 'orderFinished': {
      const { type, ...finished } = fact
      return { ...context, ...finished, limitDueAt: null, seenAt: null }
    }
    case 'orderRejected':
      return { ...context, holder: fact.holder, seenAt: null }
    case 'orderOverdue':
      return { ...context, lateSince: fact.from, limitDueAt: null, isApologyDue: true }
    case 'ownerApologisedTo':
      return { ...context, isApologyDue: false }
    case 'orderReported':
      return { ...context, result: fact.result, satisfaction: fact.satisfaction }
    case 'copiesCollected':
      return withCopies(context, changed(context.copies, fact.copies, { isBack: true }))
    case 'copyMissing':
      return withCopies(context, changed(context.copies, [fact.copy], { isMissing: true }))
    case 'copyWrittenOff':
      return withCopies(context, changed(context.copies, [fact.copy], { isWrittenOff: true }))
    case 'orderStarted':
    case 'orderCancelled':
    case 'orderClosedDissatisfied':
      return context
  }
}
