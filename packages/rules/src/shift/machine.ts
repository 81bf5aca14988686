import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableShift, shiftRequirements } from './clauses'
import { evolveShift } from './evolve'
import { newShift, type Shift } from './facts'
import {
  collectTakings,
  compile,
  countDrawer,
  noteForNext,
  readNote,
  settleDifference,
  signOff,
  start,
  started,
  supplyChange,
  takeOver,
} from './steps'

export const shiftEndedStates = ['takenOver', 'withdrawn'] as const

const always: Transitions<Shift> = {
  ...whileOpen<Shift>(amendableShift),
  readNote,
  settleDifference,
}

const ended = {
  on: onceEnded<Shift>({
    procedure: 'shift',
    amendable: amendableShift,
    inputOf: ({ drawerId }) => ({ drawerId }),
  }),
}

/** 交接班: one person at one drawer, from count to count, handed on and never put down. */
export const shiftMachine = procedureMachine<Shift>({
  id: 'shift',
  initialContext: newShift,
  requirements: shiftRequirements,
  evolve: evolveShift,
  endedStates: shiftEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'open', leaves: started } } },
    open: {
      on: {
        ...always,
        compile,
        countDrawer,
        signOff,
        noteForNext,
        supplyChange,
        collectTakings,
      },
    },
    signedOff: { on: { ...always, start, takeOver } },
    takenOver: ended,
    withdrawn: ended,
  },
})
