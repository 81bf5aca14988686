import type { Refusal } from './clause'
import { roleRefusal } from './decide'
import type { CaseState, CommandOf, CommandType, EventOf, Now, Procedure, Shape } from './procedure'
import { knows } from './procedure-machine'
import { firstBroken, firstBrokenByCase } from './requirement'
import type { Role } from './role'
import type { Situation } from './situation'

/** A command of the case as it stands: possible when `refusal` is null. */
export interface Offer<S extends Shape> {
  readonly type: CommandType<S>
  readonly by: readonly Role[]
  readonly refusal: Refusal | null
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
      return judged ? [{ type, by: procedure.commands[type].by, refusal: judged.refusal }] : []
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
): { readonly refusal: Refusal | null } | null {
  const isExpected = knows(procedure.machine, value, type)
  if (!isExpected && procedure.endedStates.includes(value)) return null
  const notHim = roleRefusal(procedure, type, situation)
  if (notHim) return isExpected ? { refusal: notHim } : null

  const now: Now<S> = { state: value, situation }
  const broken =
    draft?.type === type
      ? firstBroken(procedure.requirements, context, { ...now, type, command: draft } as EventOf<S>)
      : firstBrokenByCase(procedure.requirements, type, { context, now })
  return broken || isExpected ? { refusal: broken } : null
}
