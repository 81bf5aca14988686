import { evolveCommon, isCommonFact } from '../conventions/facts'
import { heldBy } from '../ladder'
import type { FactOf } from '../procedure'
import type { Visitor, VisitorContext } from './facts'

const atTheDesk = heldBy('receptionist')
const noDeadlines = {
  lapseDueAt: null,
  replyDueAt: null,
  reminderDueAt: null,
  overstayDueAt: null,
}

// A party that was counted wrongly is on site as it really came.
const recounted = (before: VisitorContext, after: VisitorContext): VisitorContext =>
  before.present === 0
    ? after
    : { ...after, present: before.present + after.partySize - before.partySize }

/** The only place where a visit's memory changes. */
export function evolveVisitor(context: VisitorContext, fact: FactOf<Visitor>): VisitorContext {
  if (isCommonFact(fact)) return recounted(context, evolveCommon(context, fact))
  switch (fact.type) {
    case 'visitBegun': {
      const { type, ...begun } = fact
      return { ...context, ...begun }
    }
    case 'visitAnnounced': {
      const { type, slipNo, ...announced } = fact
      return { ...context, ...announced, ...noDeadlines }
    }
    case 'visitInvited': {
      const { type, ...invited } = fact
      return { ...context, ...invited, ...noDeadlines }
    }
    case 'hostAsked': {
      const { replyDueAt, lapseDueAt, isHostReachable } = fact
      const holder = isHostReachable ? heldBy('host', context.hostPersonId) : atTheDesk
      return { ...context, replyDueAt, lapseDueAt, holder, seenAt: null }
    }
    case 'sentToDesk': {
      const { reminderDueAt, lapseDueAt, why, at } = fact
      const due = { ...noDeadlines, reminderDueAt, lapseDueAt }
      const lateSince = why === 'noReply' ? at : null
      return { ...context, ...due, why, lateSince, holder: atTheDesk, seenAt: null }
    }
    case 'deskReminded':
      return { ...context, reminderDueAt: fact.reminderDueAt }
    case 'visitorAdmitted': {
      const { badgeNo, isEscorted, partySize, consent, overstayDueAt } = fact
      const admitted = {
        badgeNo,
        isEscorted,
        partySize,
        consent,
        present: partySize,
        lateSince: null,
      }
      return { ...context, ...noDeadlines, ...admitted, overstayDueAt, holder: atTheDesk }
    }
    case 'visitorSignedOut': {
      const isGone = fact.remaining === 0
      const left = {
        present: fact.remaining,
        ...(isGone && { ...noDeadlines, badgeNo: null, lateSince: null }),
      }
      return { ...context, ...left }
    }
    case 'visitorOverstayed':
      return { ...context, overstayDueAt: null, lateSince: fact.since }
    case 'invitationJoined':
    case 'visitorTurnedAway':
    case 'visitLapsed':
      return { ...context, ...noDeadlines }
  }
}
