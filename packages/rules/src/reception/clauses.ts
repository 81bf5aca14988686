import { commonRequirements } from '../conventions/requirements'
import { line, personName, phone, unitId, words } from '../field'
import type { EventOf, Now } from '../procedure'
import type { Requirement, Requirements, SeesCase } from '../requirement'
import { actsAs } from '../role'
import type { Reception, ReceptionContext } from './facts'
import { callOf, missingForReferral } from './referral'

export const amendableReception = {
  name: personName(),
  honorific: line(20),
  phone: phone(),
  unitId: unitId(),
  matter: words(),
  receivedBy: line(60),
} as const

const isPhone = ({ channel }: ReceptionContext) => channel === 'phone'

const unitKnown: Requirement<Reception, 'open' | 'identify'> = {
  clause: 'H-kernel-12',
  code: 'unit-unknown',
  sees: 'command',
  holds: (_, { command, situation: { world } }) => !command.unitId || world.isUnitKnown,
}

const withSource: Requirement<Reception, 'giveAnswer' | 'callBack'> = {
  clause: 'R3-4.1.3',
  also: ['R0-3'],
  code: 'source-missing',
  sees: 'command',
  holds: (_, { command: { source } }) => Boolean(source),
}

const phoneOnly: SeesCase<Reception> = {
  clause: 'R1-8',
  code: 'phone-only',
  sees: 'case',
  holds: isPhone,
}

const registered: readonly (string | null)[] = ['owner', 'resident', 'tenant', 'merchant']

/** What the register still needs of somebody who lives or trades here. */
const unrecorded = ({ kind, name, phone: number, unitId: door, matter }: ReceptionContext) =>
  registered.includes(kind)
    ? [
        ...(name || number ? [] : ['name', 'phone']),
        ...(door ? [] : ['unitId']),
        ...(matter ? [] : ['matter']),
      ]
    : []

type Ask = (context: ReceptionContext, now: Now<Reception>) => boolean

/** A contact closes only when its matter is in good hands and its record is whole. */
const closing = (closes: Ask): readonly Requirement<Reception, 'farewell' | 'callerHungUp'>[] => [
  {
    clause: 'R2-4.4',
    also: ['R1-7', 'R6-4.1.6'],
    code: 'complaint-not-referred',
    in: ['attending', 'concluding'],
    sees: 'case',
    holds: (context, now) =>
      !closes(context, now) || !context.isComplaint || context.referredTo === 'complaint',
  },
  {
    clause: 'R7-4.1.1.2',
    code: 'matter-open',
    in: ['attending', 'concluding'],
    sees: 'case',
    holds: (context, now) =>
      !closes(context, now) || context.matter === null || context.isMatterSettled,
  },
  {
    clause: 'R2-4.2',
    also: ['R3-4.1.2'],
    code: 'record-incomplete',
    in: ['attending', 'concluding'],
    sees: 'command',
    holds: (context, event) => !closes(context, event) || unrecorded(context).length === 0,
    missing: unrecorded,
  },
]

const missing = (
  context: ReceptionContext,
  { command, situation: { world } }: EventOf<Reception, 'refer'>,
): readonly string[] => {
  const opening = world.openingOf(command.to)
  return opening ? missingForReferral(context, opening, command) : []
}

/** The clauses of the reception: the guards of its machine, in the order they are asked. */
export const receptionRequirements: Requirements<Reception> = {
  ...commonRequirements<Reception>(amendableReception),
  open: [
    {
      clause: 'R2-4.2',
      code: 'received-by-missing',
      sees: 'command',
      holds: (_, { command }) => command.channel !== 'relayed' || Boolean(command.receivedBy),
      missing: () => ['receivedBy'],
    },
    unitKnown as Requirement<Reception, 'open'>,
  ],
  identify: [unitKnown as Requirement<Reception, 'identify'>],
  lookUp: [
    {
      clause: 'R1-3',
      code: 'already-looking-up',
      sees: 'case',
      holds: ({ isLookingUp }) => !isLookingUp,
    },
  ],
  giveAnswer: [withSource as Requirement<Reception, 'giveAnswer'>],
  promiseCallback: [
    {
      clause: 'R7-4.1.1.2',
      code: 'callback-in-past',
      sees: 'command',
      holds: (_, { command: { callbackAt }, situation: { at } }) => callbackAt > at,
    },
  ],
  callBack: [
    {
      clause: 'R7-4.1.1.2',
      code: 'supervisor-calls-back',
      sees: 'case',
      in: ['awaitingCallback'],
      holds: ({ holder }, { situation: { by } }) =>
        holder.role !== 'supervisor' || actsAs(by, 'supervisor'),
    },
    withSource as Requirement<Reception, 'callBack'>,
  ],
  refer: [
    {
      clause: 'R2-4.4',
      also: ['R3-4.1.1', 'R3-4.1.2'],
      code: 'complaint-elsewhere',
      sees: 'command',
      holds: ({ isComplaint }, { command: { to } }) => !isComplaint || to === 'complaint',
    },
    {
      clause: 'R6-3',
      code: 'not-referable',
      sees: 'command',
      holds: (_, { command: { to }, situation: { world } }) => world.openingOf(to) !== null,
    },
    {
      clause: 'R6-3',
      code: 'referral-incomplete',
      sees: 'command',
      holds: (context, event) => missing(context, event).length === 0,
      missing,
    },
  ],
  declineUnreasonable: [
    {
      clause: 'R3-4.1.4',
      code: 'nobody-to-ring',
      sees: 'command',
      holds: (context) => Object.keys(callOf(context)).length > 0,
      missing: () => ['name', 'phone', 'unitId'],
    },
  ],
  repeatBack: [phoneOnly],
  farewell: closing((context) => !isPhone(context)),
  callerHungUp: [phoneOnly, ...closing(isPhone)],
}
