import type { ClauseId, Refusal } from './clause'
import type { Fen } from './money'
import type { CommandType, EventOf, Now, Shape, StateOf } from './procedure'

interface Written<S extends Shape> {
  readonly clause: ClauseId
  /** Further clauses that the refusal rests on. */
  readonly also?: readonly ClauseId[]
  readonly code: string
  /** The states in which it is asked; every state when absent. */
  readonly in?: readonly StateOf<S>[]
}

/** Judged by the case alone: a button can say it before anything is filled in. */
export interface SeesCase<S extends Shape> extends Written<S> {
  readonly sees: 'case'
  readonly holds: (context: S['context'], now: Now<S>) => boolean
}

/** Judged by the command too: a form says it while it is filled in. */
interface SeesCommand<S extends Shape, Type extends string> extends Written<S> {
  readonly sees: 'command'
  readonly holds: (context: S['context'], event: EventOf<S, Type>) => boolean
  /** The names of what is still needed, for a refusal that lists them. */
  readonly missing?: (context: S['context'], event: EventOf<S, Type>) => readonly string[]
  /** What has to be paid with the command, where the case knows it. */
  readonly due?: (context: S['context'], event: EventOf<S, Type>) => Fen | null
}

export type Requirement<S extends Shape, Type extends string = CommandType<S>> =
  | SeesCase<S>
  | SeesCommand<S, Type>

/** For each command its clauses, in the order they are asked. These are the machine's guards. */
export type Requirements<S extends Shape> = {
  readonly [Type in CommandType<S>]?: readonly Requirement<S, Type>[]
}

export function firstBroken<S extends Shape>(
  requirements: Requirements<S>,
  context: S['context'],
  event: EventOf<S>,
): Refusal | null {
  for (const each of requirementsOf(requirements, event.type)) {
    if (!isAsked(each, event.state)) continue
    if (!each.holds(context, event)) return refusalOf(each, context, event)
  }
  return null
}

/** What has to be paid with a command, in fen; null where it takes no payment, or any. */
export function dueWith<S extends Shape>(
  requirements: Requirements<S>,
  context: S['context'],
  event: EventOf<S>,
): Fen | null {
  for (const each of requirementsOf(requirements, event.type)) {
    if (each.sees === 'case' || !isAsked(each, event.state)) continue
    const due = each.due?.(context, event) ?? null
    if (due !== null) return due
  }
  return null
}

/** As `firstBroken`, but asks only what the case itself can answer. */
export function firstBrokenByCase<S extends Shape>(
  requirements: Requirements<S>,
  type: CommandType<S>,
  { context, now }: { context: S['context']; now: Now<S> },
): Refusal | null {
  for (const each of requirementsOf(requirements, type)) {
    if (each.sees !== 'case' || !isAsked(each, now.state)) continue
    if (!each.holds(context, now)) return refusalOf(each, context, null)
  }
  return null
}

const none: readonly never[] = []

// Each list is written for its own command's event; the event handed in is of that command.
const requirementsOf = <S extends Shape>(requirements: Requirements<S>, type: CommandType<S>) =>
  (requirements[type] ?? none) as readonly Requirement<S>[]

const isAsked = <S extends Shape>(each: Written<S>, state: StateOf<S>): boolean =>
  each.in === undefined || each.in.includes(state)

function refusalOf<S extends Shape>(
  broken: Requirement<S>,
  context: S['context'],
  event: EventOf<S> | null,
): Refusal {
  const refusal = { code: broken.code, clauses: [broken.clause, ...(broken.also ?? [])] }
  if (broken.sees === 'case' || !broken.missing || !event) return refusal
  return { ...refusal, missing: broken.missing(context, event) }
}
