import { type Decision, decide } from './decide'
import type { CaseState, CommandOf, Procedure, Shape } from './procedure'
import type { Situation } from './situation'

/** A case before it begins: it exists only if its opening is not refused. */
export const unopened = <S extends Shape>({ initialContext }: Procedure<S>): CaseState<S> => ({
  value: 'unopened',
  context: initialContext,
})

/** Opens a case with its input. Opening is a command like any other, with its own clauses. */
export function start<S extends Shape>(
  procedure: Procedure<S>,
  input: Readonly<Record<string, unknown>>,
  situation: Situation<S['world']>,
): Decision<S> {
  const command = { ...input, type: 'open' } as unknown as CommandOf<S>
  return decide(procedure, unopened(procedure), { command, situation })
}
