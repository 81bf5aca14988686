import type { Procedure } from '../procedure'
import { amendableCheck, deskCheckRequirements } from './clauses'
import { deskCheckCommands } from './commands'
import { type DeskCheck, evolveDeskCheck, newDeskCheck } from './facts'
import { deskCheckMachine } from './machine'

export { type DeskCheckCommand, deskItems } from './commands'
export type { DeskCheck, DeskCheckContext, DeskCheckFact } from './facts'

/** 前台环境: a checklist at opening; what needs work becomes an order. */
export const deskCheck: Procedure<DeskCheck> = {
  id: 'desk-check',
  numberPrefix: 'HJ',
  machine: deskCheckMachine,
  states: ['unopened', 'open', 'done', 'withdrawn'],
  endedStates: ['done', 'withdrawn'],
  initialContext: newDeskCheck,
  commands: deskCheckCommands,
  requirements: deskCheckRequirements,
  policy: {},
  evolve: evolveDeskCheck,
  deadlines: () => [],
  amendable: amendableCheck,
  titleField: 'place',
}
