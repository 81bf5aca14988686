import { evolveCommon, handedTo, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import type { Mail, MailContext } from './facts'

/** The owner is to be asked, whatever they said before. */
const unasked = { outcome: null, livesHereAt: null, notReachedCount: 0 }

/** The only place where an item's memory changes. */
export function evolveMail(context: MailContext, fact: FactOf<Mail>): MailContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'mailArrived': {
      const { type, ...arrived } = fact
      return { ...context, ...arrived }
    }
    case 'mailInspected':
      return { ...context, damaged: fact.damaged, remark: fact.remark }
    case 'mailSignedFor':
      return { ...context, signedAt: fact.signedAt }
    case 'mailShelved':
      return { ...context, place: fact.place }
    case 'stewardNotified': {
      const { type, holder, ...notified } = fact
      const told = { notifyFromAt: null, notifyDueAt: null, lateSince: null }
      return { ...context, ...notified, ...told, ...handedTo(context, holder) }
    }
    case 'mailNotNotified':
      return { ...context, notifyDueAt: null, lateSince: fact.from }
    case 'mailUncollected': {
      const late = { collectDueAt: null, lateSince: fact.from }
      return { ...context, ...unasked, ...late, ...handedTo(context, fact.holder) }
    }
    case 'ownerContacted': {
      const { type, means, ...asked } = fact
      return { ...context, ...asked, lateSince: null }
    }
    case 'mailHeld': {
      const { type, ...held } = fact
      return { ...context, ...unasked, ...held, collectDueAt: null, lateSince: null }
    }
    case 'mailHoldOver':
      return { ...context, ...unasked, holdDueAt: null, lateSince: fact.from }
    case 'mailCollected':
      return { ...context, signature: fact.signature, collector: fact.collector, place: null }
    case 'mailReturned':
      return { ...context, place: null }
    case 'mailRefused':
      return context
  }
}
