import { deadlinesOf } from './deadlines'
import { type Decision, decide } from './decide'
import type { CaseState, CommandOf, Deadline, Procedure, Shape } from './procedure'
import type { Situation } from './situation'

export interface Strike<S extends Shape> {
  readonly deadline: Deadline
  readonly decision: Extract<Decision<S>, { ok: true }>
}

const clock = { personId: null, roles: ['system'], department: null } as const

/**
 * Strikes the earliest moment that has passed, as of that moment; null when none has. What is done
 * exactly at the due moment is in time, so a moment has passed only when it lies before now.
 */
export function strike<S extends Shape>(
  procedure: Procedure<S>,
  state: CaseState<S>,
  situation: Situation<S['world']>,
): Strike<S> | null {
  const [deadline] = [...deadlinesOf(procedure, state)].sort((a, b) => (a.at < b.at ? -1 : 1))
  if (!deadline || deadline.at >= situation.at) return null
  const command = { type: 'strikeClock', kind: deadline.kind, dueAt: deadline.at } as CommandOf<S>
  const decision = decide(procedure, state, {
    command,
    situation: { ...situation, at: deadline.at, by: clock },
  })
  if (!decision.ok) throw new Error(`${procedure.id} refused its own clock: ${deadline.kind}`)
  return { deadline, decision }
}
