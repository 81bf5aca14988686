import type { CaseState, FactOf, Procedure, Shape, StateOf } from './procedure'
import { unopened } from './start'

/** What a journal entry says of a case: the command, what it left, and where it led. */
export interface ReplayEntry<S extends Shape> {
  readonly command: string
  readonly facts: readonly FactOf<S>[]
  readonly stateAfter: string
}

/** Folds what happened into what the case remembers. */
export const fold = <S extends Shape>(
  { evolve }: Procedure<S>,
  context: S['context'],
  facts: readonly FactOf<S>[],
): S['context'] => facts.reduce(evolve, context)

/**
 * Makes the case again from its journal. Throws when an entry's step is not one of the machine's:
 * then the journal is not this procedure's, or somebody changed it.
 */
export function replay<S extends Shape>(
  procedure: Procedure<S>,
  entries: readonly ReplayEntry<S>[],
): CaseState<S> {
  return entries.reduce<CaseState<S>>((state, { command, facts, stateAfter }) => {
    if (!leadsTo(procedure, { from: state.value, command, to: stateAfter })) {
      throw new Error(
        `${procedure.id}: ${command} does not lead from ${state.value} to ${stateAfter}`,
      )
    }
    return { value: stateAfter as StateOf<S>, context: fold(procedure, state.context, facts) }
  }, unopened(procedure))
}

function leadsTo<S extends Shape>(
  { machine }: Procedure<S>,
  { from, command, to }: { from: string; command: string; to: string },
): boolean {
  const transitions = machine.states[from]?.transitions.get(command) ?? []
  return transitions.some(({ target }) => (target ? target[0]?.key : from) === to)
}
