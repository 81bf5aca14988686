import { evolveCommon, handedTo, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import type { Emergency, EmergencyContext } from './facts'

// Whoever is on the way ends the alarm.
const calm = { alarmSince: null, lateSince: null } as const

/** The only place where the memory of an emergency changes. */
export function evolveEmergency(
  context: EmergencyContext,
  fact: FactOf<Emergency>,
): EmergencyContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'emergencyReported': {
      const { type, ...reported } = fact
      return { ...context, ...reported }
    }
    case 'relayMissed':
      return { ...alarmed(context, fact.dueAt), ...handedTo(context, fact.holder) }
    case 'emergencyRelayed':
      return relayed(context, fact)
    case 'takeInHandMissed':
      return alarmed(context, fact.dueAt)
    case 'emergencyTakenInHand':
      return {
        ...context,
        ...calm,
        takeInHandDueAt: null,
        department: context.department ?? fact.department,
        ...handedTo(context, fact.holder),
      }
    case 'ownerInformed':
      return { ...context, informedCount: context.informedCount + 1 }
    case 'enquiryAnswered':
      return { ...context, answeredCount: context.answeredCount + 1 }
    case 'emergencyRaised':
      return { ...context, severity: 'major' }
    case 'emergencyResolved': {
      const { type, holder, ...resolved } = fact
      return { ...context, ...resolved, ...handedTo(context, holder) }
    }
    case 'fileMissed':
      return {
        ...context,
        fileDueAt: null,
        lateSince: fact.dueAt,
        ...handedTo(context, fact.holder),
      }
    case 'emergencyFiled': {
      const { type, ...filed } = fact
      return { ...context, ...filed, fileDueAt: null }
    }
  }
}

const alarmed = (context: EmergencyContext, dueAt: string): EmergencyContext => ({
  ...context,
  relayDueAt: null,
  takeInHandDueAt: null,
  alarmSince: dueAt,
  lateSince: dueAt,
})

const relayed = (
  context: EmergencyContext,
  fact: Extract<FactOf<Emergency>, { type: 'emergencyRelayed' }>,
): EmergencyContext => ({
  ...context,
  ...calm,
  relayedTo: [...context.relayedTo.filter((team) => team !== fact.department), fact.department],
  isRelayedLate: fact.isRelayedLate,
  relayDueAt: null,
  takeInHandDueAt: fact.takeInHandDueAt,
  ...handedTo(context, fact.holder),
})
