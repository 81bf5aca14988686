import type { Instant } from './instant'
import type { CaseState, Deadline, Procedure, Shape } from './procedure'

/** What time will do to a case: its own deadlines while it runs, erasure once it has ended. */
export function deadlinesOf<S extends Shape>(
  { endedStates, deadlines }: Procedure<S>,
  { value, context }: CaseState<S>,
): readonly Deadline[] {
  if (!endedStates.includes(value)) return deadlines(value, context)
  if (!context.eraseAt) return []
  return [{ kind: 'erasePersonalData', at: context.eraseAt, clause: 'H-kernel-8' }]
}

interface Possible extends Omit<Deadline, 'at'> {
  readonly at: Instant | null
}

/** The deadlines that have a moment. */
export const pending = (...possible: readonly Possible[]): Deadline[] => possible.filter(isPending)

const isPending = (one: Possible): one is Deadline => one.at !== null
