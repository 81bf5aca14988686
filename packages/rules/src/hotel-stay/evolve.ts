import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import { evolveMoney, isMoneyFact } from '../receipts/facts'
import type { Held, HotelStay, HotelStayContext } from './facts'

/** The only place where a stay's memory changes. */
export function evolveHotelStay(
  context: HotelStayContext,
  fact: FactOf<HotelStay>,
): HotelStayContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  switch (fact.type) {
    case 'stayRegistered': {
      const { type, ...registered } = fact
      return { ...context, ...registered }
    }
    case 'roomsAllotted':
    case 'roomsReallotted':
      return { ...held(context, fact), allotted: fact.allotted, roomNos: fact.roomNos }
    case 'rateAgreed': {
      const { basis, allotted, nightFen, vipCardNo, contractNo, discountPercent, signature } = fact
      const agreed = { basis, vipCardNo, contractNo, discountPercent, signature }
      return { ...context, ...agreed, allotted, nightFen }
    }
    case 'guaranteeGiven': {
      const { kind, creditLimitFen, guaranteeFen } = fact
      return { ...context, kind, creditLimitFen, guaranteeFen }
    }
    case 'guestCheckedIn': {
      const { checkedInAt, heldFromAt, departureDueAt, keyIds } = fact
      const here = { checkedInAt, heldFromAt, departureDueAt, keyIds }
      return { ...context, ...here, arrivalDueAt: null, lateSince: null }
    }
    case 'stayExtended': {
      const { allotted, roomNos, useUntilAt, departureDueAt } = fact
      const longer = { allotted, roomNos, useUntilAt, departureDueAt }
      return { ...held(context, fact), ...longer, lateSince: null }
    }
    case 'roomsMoved': {
      const { allotted, roomNos, nightFen, signature, keyIds, returnedKeyIds } = fact
      const kept = context.keyIds.filter((keyId) => !returnedKeyIds.includes(keyId))
      return {
        ...held(context, fact),
        allotted,
        roomNos,
        nightFen,
        signature: signature ?? context.signature,
        keyIds: [...kept, ...keyIds],
      }
    }
    case 'guestCheckedOut':
      return {
        ...context,
        checkedOutAt: fact.checkedOutAt,
        keyIds: fact.missingKeyIds,
        departureDueAt: null,
        lateSince: null,
      }
    case 'guaranteeBack':
      return { ...context, guaranteeFen: 0 }
    case 'stayCancelled':
      return context
    case 'arrivalOverdue':
      return { ...context, arrivalDueAt: null, lateSince: fact.from, seenAt: null }
    case 'departureOverdue':
      return { ...context, departureDueAt: null, lateSince: fact.from, seenAt: null }
  }
}

const held = (context: HotelStayContext, fact: Held): HotelStayContext => {
  const { heldFromAt, untilAt, firstNight, departure } = fact
  return { ...context, heldFromAt, untilAt, firstNight, departure }
}
