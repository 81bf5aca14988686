import { evolveCommon, handedTo, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import { evolveMoney, isMoneyFact } from '../receipts/facts'
import type { Renovation, RenovationContext, WorkerPass } from './facts'

/** The only place where the memory of a renovation changes. */
export function evolveRenovation(
  context: RenovationContext,
  fact: FactOf<Renovation>,
): RenovationContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  if (isMoneyFact(fact)) return evolveMoney(context, fact)
  switch (fact.type) {
    case 'renovationApplied': {
      const { type, ...applied } = fact
      return { ...context, ...applied }
    }
    case 'handedOn':
      return { ...context, ...handedTo(context, fact.holder) }
    case 'renovationApproved':
      return { ...context, terms: fact.terms }
    case 'depositTaken':
      return { ...context, depositFen: fact.depositFen }
    case 'depositGivenBack':
    case 'depositSettled':
      return { ...context, depositFen: 0 }
    case 'permitGiven':
      return { ...context, permitDueAt: fact.permitDueAt }
    case 'permitExtended': {
      const { until, permitDueAt } = fact
      return { ...context, until, permitDueAt, lateSince: null }
    }
    case 'permitRanOut':
      return { ...context, permitDueAt: null, lateSince: fact.lateSince }
    case 'workerPassesListed':
      return { ...context, passes: listed(context.passes, fact.listed) }
    case 'worksInspected':
      return { ...context, findings: fact.findings }
    case 'worksFinished':
      return { ...context, permitDueAt: null, lateSince: null }
    case 'worksAccepted': {
      const { findings, acceptedById } = fact
      return { ...context, findings: findings ?? context.findings, acceptedById }
    }
    case 'renovationRejected':
      return context
  }
}

/** A pass that was renewed stands where it stood. */
function listed(before: readonly WorkerPass[], now: readonly WorkerPass[]): readonly WorkerPass[] {
  const renewed = new Map(now.map((pass) => [pass.passNo, pass]))
  const known = new Set(before.map(({ passNo }) => passNo))
  return [
    ...before.map((pass) => renewed.get(pass.passNo) ?? pass),
    ...now.filter(({ passNo }) => !known.has(passNo)),
  ]
}
