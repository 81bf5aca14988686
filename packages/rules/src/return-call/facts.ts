import type { ClauseId } from '../clause'
import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import type { ReturnCallCommand, ReturnCallSatisfaction } from './commands'

export const returnCallStates = ['planned', 'calling', 'settled', 'reported'] as const
export type ReturnCallState = (typeof returnCallStates)[number]

/** One who is rung, and what came of it. */
export interface Target {
  readonly name: Personal | null
  readonly phone: Personal | null
  readonly unitId: string | null
  readonly tries: number
  readonly outcome: 'reached' | 'givenUp' | null
}

export interface ReturnCallContext extends CommonContext {
  readonly targets: readonly Target[]
  /** Who is rung next, so that name, number and door stand on the page. */
  readonly target: number | null
  readonly name: Personal | null
  readonly phone: Personal | null
  readonly purpose: Personal
  readonly assignedBy: string | null
  readonly script: Personal | null
  readonly supervisorDueAt: Instant | null
  readonly isCalendarUnknown: boolean
  readonly reachedCount: number
  readonly givenUpCount: number
  readonly summary: Personal | null
}

export type ReturnCallFact =
  | {
      readonly type: 'returnCallPlanned'
      readonly targets: readonly Target[]
      readonly purpose: Personal
      readonly assignedBy: string | null
      readonly script: Personal | null
      readonly supervisorDueAt: Instant
      readonly isCalendarUnknown: boolean
      readonly holder: Holder
      readonly seenAt: Instant | null
    }
  | {
      readonly type: 'targetReached'
      readonly target: number
      readonly answer: Personal
      readonly satisfaction: ReturnCallSatisfaction | null
    }
  | { readonly type: 'targetNotReached'; readonly target: number; readonly tries: number }
  | { readonly type: 'targetGivenUp'; readonly target: number; readonly tries: number }
  | {
      readonly type: 'wentUp'
      readonly holder: Holder
      readonly from: Instant
      readonly clause: ClauseId
    }
  | { readonly type: 'returnCallReported'; readonly summary: Personal }

/** The units that the register knows, of those that the list names. */
export interface ReturnCallWorld {
  readonly knownUnits: readonly string[]
}

export interface ReturnCall extends Shape {
  readonly state: ReturnCallState
  readonly context: ReturnCallContext
  readonly command: ReturnCallCommand
  readonly fact: ReturnCallFact
  readonly world: ReturnCallWorld
}

export const newReturnCall: ReturnCallContext = {
  ...commonContext,
  targets: [],
  target: null,
  name: null,
  phone: null,
  purpose: '',
  assignedBy: null,
  script: null,
  supervisorDueAt: null,
  isCalendarUnknown: false,
  reachedCount: 0,
  givenUpCount: 0,
  summary: null,
}

/** The place in the list of the first who is neither reached nor given up. */
export const nextTarget = (targets: readonly Target[]): number | null => {
  const index = targets.findIndex(({ outcome }) => outcome === null)
  return index < 0 ? null : index + 1
}

/** The only place where a return call's memory changes. */
export function evolveReturnCall(
  context: ReturnCallContext,
  fact: FactOf<ReturnCall>,
): ReturnCallContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'returnCallPlanned': {
      const { type, ...planned } = fact
      return ringing({ ...context, ...planned })
    }
    case 'targetReached':
      return ringing(changed(context, fact.target, { outcome: 'reached' }))
    case 'targetNotReached':
      return ringing(changed(context, fact.target, { tries: fact.tries }))
    case 'targetGivenUp':
      return ringing(changed(context, fact.target, { tries: fact.tries, outcome: 'givenUp' }))
    case 'wentUp':
      return {
        ...context,
        holder: fact.holder,
        lateSince: fact.from,
        seenAt: null,
        supervisorDueAt: null,
      }
    case 'returnCallReported':
      return { ...context, summary: fact.summary }
  }
}

const changed = (
  context: ReturnCallContext,
  place: number,
  change: Partial<Target>,
): ReturnCallContext => ({
  ...context,
  targets: context.targets.map((each, index) =>
    index + 1 === place ? { ...each, ...change } : each,
  ),
})

/** When all are settled the last one stays on the page: the case belongs to a door. */
function ringing(context: ReturnCallContext): ReturnCallContext {
  const { targets } = context
  const counted = (outcome: Target['outcome']) =>
    targets.filter((each) => each.outcome === outcome).length
  const target = nextTarget(targets)
  const shown = targets[(target ?? targets.length) - 1]
  return {
    ...context,
    target,
    name: shown?.name ?? null,
    phone: shown?.phone ?? null,
    unitId: shown?.unitId ?? null,
    reachedCount: counted('reached'),
    givenUpCount: counted('givenUp'),
  }
}
