import type { Refusal } from './clause'
import { roleRefusal } from './decide'
import type { Fen } from './money'
import type { CaseState, CommandOf, CommandType, EventOf, Now, Procedure, Shape } from './procedure'
import { knows } from './procedure-machine'
import { dueWith, firstBroken, firstBrokenByCase } from './requirement'
import type { Role } from './role'
import type { Situation } from './situation'

/** A command of the case as it stands: possible when `refusal` is null. */
export interface Offer<S extends Shape> {
  readonly type: CommandType<S>
  readonly by: readonly Role[]
  readonly refusal: Refusal | null
  /** What has to be paid with the command of the draft, in fen; null where nothing or any amount is. */
  readonly dueFen: Fen | null
}

/**
 * Every command that the case knows now, with its refusal or null. Without a draft only what the
 * case itself can answer is judged; with one, that command is judged in full.
 */
export function whatNow<S extends Shape>(
  procedure: Procedure<S>,
  state: CaseState<S>,
  { situation, draft }: { situation: Situation<S['world']>; draft?: CommandOf<S> },
): Offer<S>[] {
  const types = Object.keys(procedure.commands) as CommandType<S>[]
  return types
    .filter((type) => type !== 'open' && procedure.commands[type].by.some(isSomebody))
    .flatMap((type) => {
      const judged = judge(procedure, state, { type, situation, draft })
      return judged ? [{ type, by: procedure.commands[type].by, ...judged }] : []
    })
}

const isSomebody = (role: Role) => role !== 'system'

interface Asked<S extends Shape> {
  readonly type: CommandType<S>
  readonly situation: Situation<S['world']>
  readonly draft?: CommandOf<S>
}

/** Null when the state does not know the command and no clause says why. */
function judge<S extends Shape>(
  procedure: Procedure<S>,
  { value, context }: CaseState<S>,
  { type, situation, draft }: Asked<S>,
): Pick<Offer<S>, 'refusal' | 'dueFen'> | null {
  const isExpected = knows(procedure.machine, value, type)
  if (!isExpected && procedure.endedStates.includes(value)) return null
  const notHim = roleRefusal(procedure, type, situation)
  if (notHim) return isExpected ? { refusal: notHim, dueFen: null } : null

  const { requirements } = procedure
  const now: Now<S> = { state: value, situation }
  const event = draft?.type === type ? ({ ...now, type, command: draft } as EventOf<S>) : null
  const refusal = event
    ? firstBroken(requirements, context, event)
    : firstBrokenByCase(requirements, type, { context, now })
  if (!refusal && !isExpected) return null
  return { refusal, dueFen: event && dueWith(requirements, context, event) }
}
