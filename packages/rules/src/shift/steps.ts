import { climb, heldBy } from '../ladder'
import type { Posting } from '../ledger'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { paymentMethods } from '../receipts/commands'
import { posted } from '../receipts/steps'
import { differenceOf, emptyTally, isNothing, sumOf, type Tally } from '../receipts/tally'
import type { Shift, ShiftContext, ShiftFact, ShiftNote } from './facts'

type Facts = readonly FactOf<Shift>[]
type Event<Type extends EventOf<Shift>['type']> = EventOf<Shift, Type>
export type Step<Type extends EventOf<Shift>['type']> = Transition<Shift, Type>

type Occasion = Extract<ShiftFact, { type: 'drawerCounted' }>['occasion']
type Counting = Event<'open' | 'start' | 'countDrawer' | 'signOff' | 'takeOver'>

const drawerOf = ({ situation: { world } }: Pick<Counting, 'situation'>) => {
  if (!world.drawer) throw new Error('The clauses let nobody count a drawer that is not there')
  return world.drawer
}

/** The count against the ledger: what differs is kept as it is, and the supervisor hears of it. */
function counted(event: Counting, occasion: Occasion): Facts {
  const { command, situation } = event
  const { at, by, posts } = situation
  const { drawerId, expected } = drawerOf(event)
  const difference = differenceOf(command.counted, expected)
  const fact: FactOf<Shift> = {
    type: 'drawerCounted',
    occasion,
    drawerId,
    counted: command.counted,
    expected,
    difference,
    countedFen: sumOf(command.counted),
    differenceFen: sumOf(difference),
    countedBy: by.personId,
    countedAt: at,
    reason: command.reason ?? null,
  }
  if (isNothing(difference)) return [fact]
  const to = climb(posts, 'supervisor', by.personId)
  return [fact, { type: 'told', to, subject: 'drawerDiffers' }]
}

type Carried = NonNullable<Event<'open'>['command']['notes']>

const numbered = (notes: Carried = []): readonly ShiftNote[] =>
  notes.map((note, index) => ({ ...note, noteNo: index + 1 }))

export const started = (_: unknown, event: Event<'open'>): Facts => {
  const { command, situation } = event
  const { at, by } = situation
  const { drawerId, name } = drawerOf(event)
  return [
    {
      type: 'shiftStarted',
      drawerId,
      drawerName: name,
      takenFrom: command.takenFrom ?? null,
      personId: by.personId,
      notes: numbered(command.notes),
      holder: heldBy('receptionist', by.personId),
      startedAt: at,
      seenAt: at,
    },
    ...counted(event, 'start'),
  ]
}

export const start: Step<'start'> = {
  target: 'open',
  leaves: (_, event) => [
    { type: 'shiftResumed', startedAt: event.situation.at },
    ...counted(event, 'start'),
  ],
}

export const countDrawer: Step<'countDrawer'> = {
  leaves: (_, event) => counted(event, 'countDrawer'),
}

export const compile: Step<'compile'> = {
  leaves: (_, event) => {
    const { at, world } = event.situation
    if (!world.compilation) throw new Error('Compiling reads what is open')
    const { waitingTransfers } = world
    const { expected } = drawerOf(event)
    return [
      {
        type: 'handoverCompiled',
        compiledAt: at,
        ...world.compilation,
        waitingTransfers,
        expected,
      },
    ]
  },
}

export const signOff: Step<'signOff'> = {
  target: 'signedOff',
  leaves: (context, event) => {
    const { command, situation } = event
    const { isLocked = false } = command
    return [
      ...counted(event, 'signOff'),
      {
        type: 'shiftSignedOff',
        isLocked,
        signedOffBy: situation.by.personId,
        signedOffAt: situation.at,
        // A locked drawer waits for the one who locked it, an open handover for whoever comes.
        holder: isLocked ? context.holder : heldBy('receptionist'),
      },
    ]
  },
}

/** Whoever takes over counts for themselves, and their own shift begins with that count. */
export const takeOver: Step<'takeOver'> = {
  target: 'takenOver',
  leaves: (context, event) => {
    const { command, situation } = event
    const { by, caseId, newIds, world } = situation
    const transfers = world.waitingTransfers.map((transfer) => transfer.caseId)
    return [
      ...counted(event, 'takeOver'),
      { type: 'shiftTakenOver', takenOverBy: by.personId, transfers },
      ...transfers.map(
        (transferId): FactOf<Shift> => ({
          type: 'caseMoved',
          caseId: transferId,
          command: { type: 'passOn', personId: by.personId },
        }),
      ),
      {
        type: 'caseOpened',
        procedure: 'shift',
        caseId: newIds[0] ?? '',
        input: {
          drawerId: context.drawerId,
          counted: command.counted,
          ...(command.reason && { reason: command.reason }),
          takenFrom: caseId,
          notes: stillToRead(context),
        },
      },
    ]
  },
}

const stillToRead = ({ notes }: ShiftContext) =>
  notes
    .filter(({ readers, readBy }) => readers.some((reader) => !readBy.includes(reader)))
    .map(({ note, writtenBy, readers, readBy }) => ({ note, writtenBy, readers, readBy }))

export const noteForNext: Step<'noteForNext'> = {
  leaves: ({ notes }, { command: { note, readers }, situation: { by } }) => [
    {
      type: 'noteLeft',
      noteNo: notes.length + 1,
      note,
      writtenBy: by.personId ?? '',
      readers,
      readBy: [],
    },
    ...readers.map(
      (reader): FactOf<Shift> => ({
        type: 'told',
        to: heldBy('receptionist', reader),
        subject: 'noteToRead',
      }),
    ),
  ],
}

export const readNote: Step<'readNote'> = {
  leaves: (_, { command: { noteNo }, situation: { at, by } }) => [
    { type: 'noteRead', noteNo, personId: by.personId, readAt: at },
  ],
}

/** The amounts that go from one account to another, each with its method. */
const moved = (amounts: Tally, way: Pick<Posting, 'debit' | 'credit'>) =>
  posted(
    ...paymentMethods.map((method) => ({ ...way, amountFen: amounts[method], about: method })),
  ) as Facts

const drawerAccount = ({ drawerId }: ShiftContext) => `drawer:${drawerId}` as const

export const supplyChange: Step<'supplyChange'> = {
  leaves: (context, { command: { amountFen } }) => [
    { type: 'changeSupplied', amountFen },
    ...moved(
      { ...emptyTally, cash: amountFen },
      { debit: drawerAccount(context), credit: 'finance' },
    ),
    { type: 'told', to: heldBy('receptionist', context.personId), subject: 'changeSupplied' },
  ],
}

export const collectTakings: Step<'collectTakings'> = {
  leaves: (context, { command }) => [
    { type: 'takingsCollected', counted: command.counted, amountFen: sumOf(command.counted) },
    ...moved(command.counted, { debit: 'finance', credit: drawerAccount(context) }),
    { type: 'told', to: heldBy('receptionist', context.personId), subject: 'takingsCollected' },
  ],
}

/** What was over or short leaves the drawer's account by a posting of its own. */
export const settleDifference: Step<'settleDifference'> = {
  leaves: (context, { command: { reason } }) => {
    const { difference } = context
    const drawer = drawerAccount(context)
    return [
      { type: 'differenceSettled', difference, differenceFen: sumOf(difference), reason },
      ...moved(difference, { debit: drawer, credit: 'difference' }),
      ...moved(differenceOf(emptyTally, difference), { debit: 'difference', credit: drawer }),
    ]
  },
}
