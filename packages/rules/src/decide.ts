import { transition } from 'xstate'
import type { ClauseId, Refusal } from './clause'
import type { CommonCommand } from './conventions/commands'
import { deadlinesOf } from './deadlines'
import { earliest, type Instant } from './instant'
import type {
  CaseState,
  CommandOf,
  CommandType,
  EventOf,
  FactOf,
  Procedure,
  Shape,
  StateOf,
} from './procedure'
import { knows } from './procedure-machine'
import { firstBroken } from './requirement'
import { actsAsAny } from './role'
import type { Situation } from './situation'

type StrikeClock = Extract<CommonCommand, { type: 'strikeClock' }>

export type Decision<S extends Shape> =
  | {
      readonly ok: true
      readonly state: CaseState<S>
      readonly facts: readonly FactOf<S>[]
      /** The next moment at which time itself moves the case. */
      readonly dueAt: Instant | null
    }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Decides one command. Pure: the same state, command and situation always give the same decision.
 * The host either keeps `state` and journals `facts`, or shows `refusal`.
 */
export function decide<S extends Shape>(
  procedure: Procedure<S>,
  state: CaseState<S>,
  { command, situation }: { command: CommandOf<S>; situation: Situation<S['world']> },
): Decision<S> {
  const { type } = command
  const event = { type, command, situation, state: state.value } as EventOf<S>
  const notHim = roleRefusal(procedure, type as CommandType<S>, situation)
  if (notHim) return { ok: false, refusal: notHim }
  if (type === 'strikeClock' && !isDue(procedure, state, command as StrikeClock)) {
    return refuse('not-due-yet', 'H-kernel-2')
  }

  // The machine's guards ask the same clauses; asking first spares it what it would refuse.
  const refusal = explain(procedure, state, event)
  if (refusal) return { ok: false, refusal }

  const before = procedure.machine.resolveState({
    value: state.value,
    context: state.context,
  } as never)
  const [after, actions] = transition(procedure.machine, before, event)
  const facts = emittedIn<S>(actions)
  if (facts.length === 0) return refuse('not-in-this-state', 'H-kernel-1')

  const next = { value: after.value as StateOf<S>, context: after.context as S['context'] }
  return { ok: true, state: next, facts, dueAt: earliest(deadlinesOf(procedure, next)) }
}

const refuse = (code: string, clause: ClauseId) =>
  ({ ok: false, refusal: { code, clauses: [clause] } }) as const

/** Refused whoever asks with these roles, in whatever state; the host answers it as forbidden. */
export function roleRefusal<S extends Shape>(
  { commands }: Procedure<S>,
  type: CommandType<S>,
  { by }: Situation,
): Refusal | null {
  const spec = Object.hasOwn(commands, type) ? commands[type] : null
  if (!spec) return { code: 'command-unknown', clauses: ['H-kernel-1'] }
  return actsAsAny(by, spec.by) ? null : { code: 'role-not-allowed', clauses: [spec.clause] }
}

/** Why the case does not take it: it has ended, a clause does not hold, or it is not the moment. */
function explain<S extends Shape>(
  { endedStates, requirements, machine }: Procedure<S>,
  { value, context }: CaseState<S>,
  event: EventOf<S>,
): Refusal | null {
  const isExpected = knows(machine, value, event.type)
  if (!isExpected && endedStates.includes(value)) {
    return { code: 'case-ended', clauses: ['H-kernel-1'] }
  }
  const broken = firstBroken(requirements, context, event)
  if (broken || isExpected) return broken
  return { code: 'not-in-this-state', clauses: ['H-kernel-1'] }
}

function isDue<S extends Shape>(
  procedure: Procedure<S>,
  state: CaseState<S>,
  { kind: wanted, dueAt }: StrikeClock,
): boolean {
  return deadlinesOf(procedure, state).some(({ kind, at }) => kind === wanted && at === dueAt)
}

function emittedIn<S extends Shape>(actions: readonly { type: string; params?: unknown }[]) {
  const facts: FactOf<S>[] = []
  for (const { type, params } of actions) {
    // XState types the parameters of its own `emit` as unknown; machines emit facts only.
    if (type === 'xstate.emit') facts.push((params as { event: FactOf<S> }).event)
  }
  return facts
}
