import { commonRequirements } from '../conventions/requirements'
import type { EventOf } from '../procedure'
import { differenceOf, emptyTally, isNothing, sumOf, type Tally } from '../receipts/tally'
import type { Requirement, Requirements, SeesCase } from '../requirement'
import { actsAs } from '../role'
import type { Shift, ShiftContext } from './facts'

export const amendableShift = {} as const

type Type = EventOf<Shift>['type']

const ownShift: SeesCase<Shift> = {
  clause: 'H-shift-10',
  code: 'not-your-shift',
  sees: 'case',
  in: ['open'],
  holds: ({ personId }, { situation: { by } }) =>
    personId === by.personId || actsAs(by, 'supervisor'),
}

const oneDrawerEach: Requirement<Shift, Type> = {
  clause: 'H-shift-1',
  code: 'in-shift-already',
  sees: 'command',
  holds: (_, { situation: { world } }) => world.ownDrawerId === null,
}

interface Counting {
  readonly command: { readonly counted?: Tally; readonly reason?: unknown }
  readonly situation: EventOf<Shift>['situation']
}

/** What was counted against what should be there; none while it is still being filled in. */
const gap = ({ command: { counted }, situation: { world } }: Counting): Tally =>
  counted && world.drawer ? differenceOf(counted, world.drawer.expected) : emptyTally

// The commands that are given these carry a count.
const asCounting = (event: unknown) => event as Counting

const explained: Requirement<Shift, Type> = {
  clause: 'H-shift-4',
  code: 'difference-without-reason',
  sees: 'command',
  holds: (_, event) => {
    const counting = asCounting(event)
    return isNothing(gap(counting)) || Boolean(counting.command.reason)
  },
  missing: () => ['reason'],
}

const never = (code: string): SeesCase<Shift> => ({
  clause: 'H-shift-10',
  code,
  sees: 'case',
  holds: () => false,
})

const notToOneself: SeesCase<Shift> = {
  clause: 'H-shift-9',
  code: 'your-own-drawer',
  sees: 'case',
  holds: ({ personId }, { situation: { by } }) => by.personId === null || personId !== by.personId,
}

const isUnreadBy = (personId: string | null, { notes }: ShiftContext): boolean =>
  notes.some(
    ({ readers, readBy }) =>
      personId !== null && readers.includes(personId) && !readBy.includes(personId),
  )

const named = ({ transfers = [] }: { readonly transfers?: readonly string[] | undefined }) =>
  new Set(transfers)

const common = commonRequirements<Shift>(amendableShift)

/** The clauses of the shift: the guards of its machine, in the order they are asked. */
export const shiftRequirements: Requirements<Shift> = {
  ...common,
  open: [
    {
      clause: 'H-shift-2',
      code: 'taken-over-only',
      sees: 'command',
      holds: (_, { command, situation: { by } }) =>
        (command.takenFrom === undefined && command.notes === undefined) ||
        by.roles.includes('system'),
    },
    {
      clause: 'H-shift-1',
      code: 'drawer-unknown',
      sees: 'command',
      holds: (_, { command, situation: { world } }) => !command.drawerId || world.drawer !== null,
    },
    {
      clause: 'H-shift-1',
      code: 'drawer-held',
      sees: 'command',
      holds: (_, { command: { takenFrom }, situation: { world } }) =>
        !world.drawer?.heldBy || world.drawer.heldBy === takenFrom,
    },
    oneDrawerEach,
    explained,
  ],
  start: [
    {
      clause: 'H-shift-6',
      code: 'not-locked',
      sees: 'case',
      in: ['signedOff'],
      holds: ({ isLocked }) => isLocked,
    },
    {
      clause: 'H-shift-6',
      code: 'locked-by-another',
      sees: 'case',
      in: ['signedOff'],
      holds: ({ signedOffBy }, { situation: { by } }) => signedOffBy === by.personId,
    },
    oneDrawerEach,
    explained,
  ],
  compile: [ownShift],
  countDrawer: [ownShift, explained],
  signOff: [
    ownShift,
    {
      clause: 'H-shift-3',
      code: 'compile-first',
      sees: 'case',
      in: ['open'],
      holds: ({ compiledAt }) => compiledAt !== null,
    },
    {
      clause: 'H-shift-6',
      code: 'lock-your-own',
      sees: 'command',
      holds: ({ personId }, { command: { isLocked }, situation: { by } }) =>
        !isLocked || personId === by.personId,
    },
    explained,
  ],
  takeOver: [
    {
      clause: 'H-shift-2',
      code: 'you-signed-off',
      sees: 'case',
      in: ['signedOff'],
      holds: ({ signedOffBy }, { situation: { by } }) =>
        by.personId === null || signedOffBy !== by.personId,
    },
    {
      clause: 'H-shift-6',
      code: 'locked-by-another',
      sees: 'case',
      in: ['signedOff'],
      holds: ({ isLocked }, { situation: { by } }) => !isLocked || actsAs(by, 'supervisor'),
    },
    {
      clause: 'H-shift-8',
      code: 'notes-unread',
      sees: 'case',
      in: ['signedOff'],
      holds: (context, { situation: { by } }) => !isUnreadBy(by.personId, context),
    },
    oneDrawerEach,
    {
      clause: 'H-shift-7',
      code: 'transfers-unnamed',
      sees: 'command',
      holds: (_, { command, situation: { world } }) =>
        world.waitingTransfers.every(({ caseId }) => named(command).has(caseId)),
      missing: (_, { command, situation: { world } }) =>
        world.waitingTransfers
          .filter(({ caseId }) => !named(command).has(caseId))
          .map(({ number }) => number),
    },
    explained,
  ],
  noteForNext: [
    ownShift,
    {
      clause: 'H-shift-8',
      code: 'reader-unknown',
      sees: 'command',
      holds: (_, { command, situation: { world } }) =>
        (command.readers ?? []).every((reader) => world.knownStaff.includes(reader)),
    },
  ],
  readNote: [
    {
      clause: 'H-shift-8',
      code: 'note-not-yours',
      sees: 'command',
      holds: ({ notes }, { command: { noteNo }, situation: { by } }) =>
        notes.some(
          (note) =>
            note.noteNo === noteNo && by.personId !== null && note.readers.includes(by.personId),
        ),
    },
    {
      clause: 'H-shift-8',
      code: 'note-read-already',
      sees: 'command',
      holds: ({ notes }, { command: { noteNo }, situation: { by } }) =>
        !notes.some(
          (note) =>
            note.noteNo === noteNo && by.personId !== null && note.readBy.includes(by.personId),
        ),
    },
  ],
  supplyChange: [notToOneself],
  collectTakings: [
    notToOneself,
    {
      clause: 'H-shift-9',
      code: 'nothing-counted',
      sees: 'command',
      holds: (_, { command: { counted } }) => !counted || sumOf(counted) > 0,
    },
    {
      clause: 'H-shift-9',
      code: 'more-than-in-drawer',
      sees: 'command',
      holds: (_, event) => Object.values(gap(asCounting(event))).every((amount) => amount <= 0),
    },
  ],
  settleDifference: [
    {
      clause: 'H-shift-5',
      code: 'no-difference',
      sees: 'case',
      holds: ({ difference }) => !isNothing(difference),
    },
    {
      clause: 'H-shift-5',
      code: 'you-counted',
      sees: 'case',
      holds: ({ lastCount }, { situation: { by } }) =>
        by.personId === null || lastCount?.countedBy !== by.personId,
    },
  ],
  withdraw: [
    ownShift,
    {
      clause: 'H-shift-10',
      code: 'signed-off',
      sees: 'case',
      in: ['signedOff'],
      holds: () => false,
    },
    {
      clause: 'H-shift-10',
      code: 'hand-over-instead',
      sees: 'case',
      holds: ({ takenFrom }) => takenFrom === null,
    },
    {
      clause: 'H-shift-10',
      code: 'money-has-moved',
      sees: 'command',
      holds: ({ lastCount }, { situation: { world } }) =>
        !lastCount ||
        !world.drawer ||
        isNothing(differenceOf(world.drawer.expected, lastCount.expected)),
    },
  ],
  reassign: [...(common.reassign ?? []), never('hand-over-instead')],
  reopen: [...(common.reopen ?? []), never('start-anew')],
}
