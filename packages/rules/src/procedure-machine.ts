import { type AnyStateMachine, createMachine, enqueueActions } from 'xstate'
import type { CommonFact } from './conventions/facts'
import type { Instant } from './instant'
import type { CommandType, EventOf, FactOf, Shape, StateOf } from './procedure'
import { firstBroken, type Requirements } from './requirement'
import type { Situation } from './situation'

/** An XState machine whose events are commands in their situation and whose output is facts. */
export type ProcedureMachine = AnyStateMachine

/** True when the state knows the command. XState's `ownEvents` makes its list anew every time. */
export const knows = (machine: ProcedureMachine, state: string, type: string): boolean =>
  machine.states[state]?.transitions.has(type) ?? false

/** Where a command leads (nowhere else, when no target is named) and what it leaves behind. */
export interface Transition<S extends Shape, Type extends string> {
  readonly target?: StateOf<S>
  readonly when?: (context: S['context'], event: EventOf<S, Type>) => boolean
  readonly leaves: (context: S['context'], event: EventOf<S, Type>) => readonly FactOf<S>[]
}

export type Transitions<S extends Shape> = {
  readonly [Type in CommandType<S>]?: Transition<S, Type> | readonly Transition<S, Type>[]
}

interface Plan<S extends Shape> {
  readonly id: string
  readonly initialContext: S['context']
  readonly requirements: Requirements<S>
  readonly evolve: (context: S['context'], fact: FactOf<S>) => S['context']
  readonly endedStates: readonly StateOf<S>[]
  /** When the personal data of a case that ends now is erased. */
  readonly eraseAt: (situation: Situation) => Instant
  readonly states: { readonly [State in StateOf<S>]: { readonly on: Transitions<S> } }
}

/**
 * Makes the machine of a procedure. A transition is taken when its clauses hold; its facts are
 * emitted, and they alone, folded by `evolve`, change the context.
 */
export function procedureMachine<S extends Shape>(plan: Plan<S>): ProcedureMachine {
  const built = (transition: Transition<S, CommandType<S>>) => ({
    target: transition.target,
    guard: ({ context, event }: { context: S['context']; event: EventOf<S> }) =>
      firstBroken(plan.requirements, context, event) === null &&
      (transition.when?.(context, event) ?? true),
    actions: leave(plan, transition),
  })
  const states = mapValues(plan.states, ({ on }: { readonly on: Transitions<S> }) => ({
    on: mapValues(on as Readonly<Record<string, unknown>>, (given) =>
      [given].flat().map((each) => built(each as Transition<S, CommandType<S>>)),
    ),
  }))
  return createMachine({
    id: plan.id,
    initial: 'unopened',
    context: plan.initialContext,
    states,
  } as Parameters<typeof createMachine>[0])
}

const mapValues = <Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]))

function leave<S extends Shape>(plan: Plan<S>, { leaves, target }: Transition<S, CommandType<S>>) {
  const ends = target !== undefined && plan.endedStates.includes(target)
  return enqueueActions(({ context, event: given, enqueue }) => {
    // XState knows events by their type alone; `decide` is the only sender and sends EventOf.
    const event = given as unknown as EventOf<S>
    const facts: FactOf<S>[] = [...leaves(context as S['context'], event)]
    if (ends) facts.push(ended(event.situation, plan.eraseAt))
    for (const fact of facts) enqueue.emit(fact)
    enqueue.assign(facts.reduce(plan.evolve, context as S['context']) as never)
  })
}

const ended = (situation: Situation, eraseAt: Plan<Shape>['eraseAt']): CommonFact => ({
  type: 'caseEnded',
  at: situation.at,
  eraseAt: eraseAt(situation),
})
