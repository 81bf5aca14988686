import type { Procedure } from '../procedure'
import { amendableShift, shiftRequirements } from './clauses'
import { shiftCommands } from './commands'
import { evolveShift } from './evolve'
import { newShift, type Shift, shiftStates } from './facts'
import { shiftEndedStates, shiftMachine } from './machine'

export type { ShiftCommand } from './commands'
export type {
  Compilation,
  DrawerCount,
  KeyOut,
  KnownDrawer,
  Listed,
  OpenCase,
  Shift,
  ShiftContext,
  ShiftFact,
  ShiftNote,
  ShiftWorld,
} from './facts'

/**
 * 交接班: a shift holds one drawer. It is opened with the first count (`open` is the spec's `start`);
 * `start` begins it again after a night in which the same person had locked the drawer.
 */
export const shift: Procedure<Shift> = {
  id: 'shift',
  numberPrefix: 'JB',
  machine: shiftMachine,
  states: ['unopened', ...shiftStates, 'withdrawn'],
  endedStates: shiftEndedStates,
  initialContext: newShift,
  commands: shiftCommands,
  requirements: shiftRequirements,
  policy: {},
  evolve: evolveShift,
  deadlines: () => [],
  amendable: amendableShift,
  titleField: 'drawerName',
}
