import type { Done } from '../answers'
import type { Work } from './work'
import { nextDeadline } from './write'

/** The answer to a command, kept under its id: ids and states, nothing personal. */
export function doneOf({ procedure, caseId, number, state, base, drafts }: Work): Done {
  return {
    caseId,
    procedure: procedure.id,
    number,
    state: state.value,
    isEnded: procedure.endedStates.includes(state.value),
    version: (base?.version ?? 0) + drafts.length,
    dueAt: nextDeadline(procedure, state)?.at ?? null,
  }
}
