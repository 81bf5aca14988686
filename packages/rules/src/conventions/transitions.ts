import type { CommonShape, EventOf, FactOf, Shape } from '../procedure'
import type { Transition, Transitions } from '../procedure-machine'
import { leadingRole } from '../role'
import type { CommonCommand } from './commands'
import type { AmendedValue, CommonContext, CommonFact } from './facts'

type CommonEvent<Type extends CommonCommand['type']> = EventOf<CommonShape, Type>
type Common<Type extends CommonCommand['type']> = Transition<CommonShape, Type>

const amended = (context: CommonContext, { command }: CommonEvent<'amend'>): CommonFact[] => {
  const old = (context as unknown as Record<string, AmendedValue>)[command.field] ?? null
  const { field, value, reason } = command
  return [{ type: 'amended', changes: { [field]: value }, was: { [field]: old }, reason }]
}

const amend: Common<'amend'> = { leaves: amended }

const reassign: Common<'reassign'> = {
  leaves: (context, { command: { personId } }) => [
    { type: 'reassigned', personId },
    { type: 'told', to: { ...context.holder, personId }, subject: 'reassigned' },
  ],
}

const withdraw: Common<'withdraw'> = {
  target: 'withdrawn',
  leaves: (_, { command }) => [{ type: 'withdrawn', reason: command.reason }],
}

const addNote: Common<'addNote'> = {
  leaves: (_, { command }) => [{ type: 'noteAdded', note: command.note }],
}

const attach: Common<'attach'> = {
  leaves: (_, { command: { attachmentId, fileName } }) => [
    { type: 'attached', attachmentId, fileName },
  ],
}

const review: Common<'review'> = {
  leaves: (_, { command, situation }) => [
    { type: 'reviewed', remark: command.remark ?? null, level: leadingRole(situation.by) },
  ],
}

const reveal: Common<'reveal'> = {
  leaves: (_, { command: { field, sequence = null } }) => [
    { type: 'valueRevealed', field, sequence },
  ],
}

const markSeen: Common<'markSeen'> = {
  leaves: (_, { situation }) => [
    { type: 'seen', personId: situation.by.personId, at: situation.at },
  ],
}

const erase: Common<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'erasePersonalData',
  leaves: (_, { situation }) => [{ type: 'personalDataErased', at: situation.at }],
}

// The common transitions read only what every context and event has.
const forAny = <S extends Shape>(transitions: Transitions<CommonShape>) =>
  transitions as unknown as Transitions<S>

/** What an unfinished case understands beside its own commands. */
export const whileOpen = <S extends Shape>(): Transitions<S> =>
  forAny({ amend, reassign, withdraw, addNote, attach, review, reveal, markSeen })

/** All that an ended case still understands. */
export const onceEnded = <S extends Shape>(
  inputOf: (context: S['context']) => Readonly<Record<string, unknown>>,
  procedure: string,
): Transitions<S> => {
  const reopen: Transition<S, 'reopen'> = {
    leaves: (context, { situation }) => [
      {
        type: 'caseOpened',
        procedure,
        caseId: situation.newIds[0] ?? '',
        input: inputOf(context),
      } as FactOf<S>,
    ],
  }
  return { ...afterTheEnd<S>(), reopen } as Transitions<S>
}

/** As `onceEnded`, for a procedure whose cases are never opened again. */
export const afterTheEnd = <S extends Shape>(): Transitions<S> =>
  forAny({ amend, addNote, review, reveal, strikeClock: erase })
