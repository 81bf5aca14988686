import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import type { UtilityPrepay, UtilityPrepayContext } from './facts'

/** The only place where a prepayment's memory changes. */
export function evolveUtilityPrepay(
  context: UtilityPrepayContext,
  fact: FactOf<UtilityPrepay>,
): UtilityPrepayContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'prepayRegistered': {
      const { type, ...registered } = fact
      return { ...context, ...registered }
    }
    case 'givenToPurchaser': {
      const { batchId, purchaserId } = fact
      return { ...context, batchId, purchaserId, isDeviceMissing: false }
    }
    case 'broughtBack': {
      const { type, ...bought } = fact
      return { ...context, ...bought }
    }
    case 'cameBackUnbought':
      return { ...context, batchId: null, purchaserId: null }
    case 'deviceMissing':
      return { ...context, isDeviceMissing: true }
    case 'deviceReturned':
      return { ...context, isDeviceMissing: false }
    case 'deviceWrittenOff':
      return { ...context, isDeviceMissing: false, device: 'none' }
    case 'ownerNotified':
      return {
        ...context,
        notifiedAt: fact.at,
        remindDueAt: fact.remindDueAt,
        lateSince: null,
      }
    case 'collectionReminded':
      return {
        ...context,
        remindDueAt: fact.remindDueAt,
        lateSince: context.lateSince ?? fact.from,
      }
    case 'prepayCollected':
      return { ...context, signature: fact.signature, remindDueAt: null }
    case 'prepayCancelled':
    case 'posted':
      return context
  }
}
