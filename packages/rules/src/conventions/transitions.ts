import type { z } from 'zod'
import type { CommonShape, EventOf, FactOf, Shape } from '../procedure'
import type { Transition, Transitions } from '../procedure-machine'
import { leadingRole } from '../role'
import type { CommonCommand } from './commands'
import type { AmendedValue, CommonContext, CommonFact } from './facts'

type CommonEvent<Type extends CommonCommand['type']> = EventOf<CommonShape, Type>
type Common<Type extends CommonCommand['type']> = Transition<CommonShape, Type>

/** The fields that may be amended, each with the schema that keeps its new value. */
type Amendable = Readonly<Record<string, z.ZodType>>

const amend = (amendable: Amendable): Common<'amend'> => ({
  leaves: (context: CommonContext, { command }: CommonEvent<'amend'>): CommonFact[] => {
    const { field, reason } = command
    const old = (context as unknown as Record<string, AmendedValue>)[field] ?? null
    const value = amendable[field]?.parse(command.value) as AmendedValue
    return [{ type: 'amended', changes: { [field]: value }, was: { [field]: old }, reason }]
  },
})

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
export const whileOpen = <S extends Shape>(amendable: Amendable): Transitions<S> =>
  forAny({ amend: amend(amendable), reassign, withdraw, addNote, attach, review, reveal, markSeen })

/** All that an ended case still understands. */
export const onceEnded = <S extends Shape>({
  procedure,
  amendable,
  inputOf,
}: {
  readonly procedure: string
  readonly amendable: Amendable
  /** What the case that takes it up is opened with. */
  readonly inputOf: (context: S['context']) => Readonly<Record<string, unknown>>
}): Transitions<S> => {
  const reopen: Transition<S, 'reopen'> = {
    leaves: (context, event): readonly FactOf<S>[] => {
      const { command, situation } = event as unknown as CommonEvent<'reopen'>
      const linkedId = situation.newIds[0] ?? ''
      return [
        { type: 'reopened', reason: command.reason, linkedId },
        { type: 'caseOpened', procedure, caseId: linkedId, input: inputOf(context) },
      ]
    },
  }
  return { ...afterTheEnd<S>(amendable), reopen } as Transitions<S>
}

/** As `onceEnded`, for a procedure whose cases are never opened again. */
export const afterTheEnd = <S extends Shape>(amendable: Amendable): Transitions<S> =>
  forAny({ amend: amend(amendable), addNote, review, reveal, strikeClock: erase })
