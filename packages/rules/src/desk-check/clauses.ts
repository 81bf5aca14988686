import { commonRequirements } from '../conventions/requirements'
import { line } from '../field'
import type { Requirements } from '../requirement'
import { type DeskCheck, unanswered } from './facts'

export const amendableCheck = { place: line(60) } as const

/** The clauses of the check: the guards of its machine, in the order they are asked. */
export const deskCheckRequirements: Requirements<DeskCheck> = {
  ...commonRequirements<DeskCheck>(amendableCheck),
  check: [
    {
      clause: 'R0-5',
      code: 'defect-without-words',
      sees: 'command',
      holds: (_, { command: { answer, words } }) => answer === 'ok' || Boolean(words),
      missing: () => ['words'],
    },
    {
      clause: 'R0-5',
      code: 'already-a-defect',
      sees: 'command',
      holds: (context, { command: { item } }) => context[item] !== 'defect',
    },
  ],
  passRest: [
    {
      clause: 'R0-5',
      code: 'nothing-left',
      sees: 'case',
      holds: (context) => unanswered(context).length > 0,
    },
  ],
  complete: [
    {
      clause: 'R0-1',
      code: 'dress-unchecked',
      sees: 'case',
      holds: ({ dress }) => dress !== null,
    },
    {
      clause: 'R0-5',
      code: 'items-unchecked',
      sees: 'command',
      holds: (context) => unanswered(context).length === 0,
      missing: unanswered,
    },
  ],
}
