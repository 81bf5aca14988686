import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import type { Reception, ReceptionContext } from './facts'

/** The only place where the memory of a contact changes. */
export function evolveReception(
  context: ReceptionContext,
  fact: FactOf<Reception>,
): ReceptionContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'contactBegun': {
      const { type, ...begun } = fact
      return { ...context, ...begun }
    }
    case 'rangTooLong':
      return { ...context, ringDueAt: null, lateSince: fact.from }
    case 'callAnswered': {
      const { rings, isAnsweredLate, holder } = fact
      return { ...context, rings, isAnsweredLate, holder, ringDueAt: null, lateSince: null }
    }
    case 'callMissed':
      return { ...context, phone: fact.phone, ringDueAt: null }
    case 'contactIdentified': {
      const { type, ...identity } = fact
      return { ...context, ...identity }
    }
    case 'matterNoted':
      return noted(context, fact)
    case 'lookUpBegun':
      return { ...context, isLookingUp: true, apologyDueAt: fact.apologyDueAt }
    case 'apologyPrompted':
      return { ...context, apologyDueAt: null, apologisedAt: fact.at }
    default:
      return ends(context, fact)
  }
}

type Later = Exclude<
  Parameters<typeof evolveReception>[1],
  {
    type:
      | 'contactBegun'
      | 'rangTooLong'
      | 'callAnswered'
      | 'callMissed'
      | 'contactIdentified'
      | 'matterNoted'
      | 'lookUpBegun'
      | 'apologyPrompted'
  }
>

/** What becomes of the matter, and how the contact ends. */
function ends(context: ReceptionContext, fact: Later): ReceptionContext {
  if (isCommonFact(fact)) return context
  const found = { ...context, isLookingUp: false, apologyDueAt: null }
  const settled = { ...found, isMatterSettled: true }
  switch (fact.type) {
    case 'answerGiven':
      return { ...settled, answer: fact.answer, source: fact.source }
    case 'callbackPromised': {
      const { callbackAt, matter, supervisorDueAt } = fact
      return { ...found, callbackAt, callbackDueAt: callbackAt, matter, supervisorDueAt }
    }
    case 'callbackOverdue':
      return { ...context, callbackDueAt: null, lateSince: fact.from }
    case 'wentUp':
      return { ...context, holder: fact.holder, supervisorDueAt: null, seenAt: null }
    case 'calledBack':
      return { ...settled, answer: fact.answer, source: fact.source, ...calledAgain }
    case 'assistantIntroduced':
      return { ...settled, assistantId: fact.assistantId, holder: fact.holder, seenAt: null }
    case 'contactReferred':
      return { ...settled, referredTo: fact.referredTo }
    case 'demandDeclined':
      return settled
    case 'repeatedBack':
      return { ...context, isRepeatedBack: true }
    case 'farewellSaid':
      return { ...context, isFarewellSaid: true }
    case 'callerHungUp':
      return { ...context, hungUpAt: fact.at }
  }
}

// It is another call: it ends by its own farewell.
const calledAgain = {
  callbackDueAt: null,
  supervisorDueAt: null,
  lateSince: null,
  isRepeatedBack: false,
  isFarewellSaid: false,
  hungUpAt: null,
} as const

/** A complaint stays one until it is referred, whatever else comes up. */
const noted = (
  context: ReceptionContext,
  { matter, isComplaint }: { readonly matter: ReceptionContext['matter']; isComplaint: boolean },
): ReceptionContext => ({
  ...context,
  matter,
  isComplaint: isComplaint || (context.isComplaint && context.referredTo !== 'complaint'),
  isMatterSettled: false,
  referredTo: null,
})
