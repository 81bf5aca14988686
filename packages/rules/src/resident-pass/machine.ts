import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { heldBy } from '../ladder'
import { heldOf, inputOfHolders } from '../pass/holders'
import { hasNumbers, replaced, reportedLost, revoked } from '../pass/steps'
import type { EventOf, FactOf } from '../procedure'
import { procedureMachine, type Transition, type Transitions } from '../procedure-machine'
import { aboutReceipts, printing, received, unusedBack } from '../receipts/steps'
import { amendableResidentPass, ownerOf, residentPassRequirements } from './clauses'
import {
  evolveResidentPass,
  newResidentPass,
  type ResidentPass,
  type ResidentPassContext,
} from './facts'
import { issued, kind, takenBack } from './steps'

type Facts = readonly FactOf<ResidentPass>[]
type Step<Type extends EventOf<ResidentPass>['type']> = Transition<ResidentPass, Type>

export const residentPassEndedStates = ['closed', 'refused', 'withdrawn'] as const

const applied = (
  _: unknown,
  { command, situation: { by } }: EventOf<ResidentPass, 'open'>,
): Facts => [
  {
    type: 'passApplied',
    unitId: command.unitId,
    ownerId: command.ownerId ?? null,
    holders: heldOf(command.holders),
    holder: heldBy('receptionist', by.personId),
  },
]

const verify: Step<'verify'> = {
  target: 'verified',
  leaves: (context, event) => {
    const { applicantIs, documents, agentName, agentIdNumber } = event.command
    return [
      {
        type: 'papersVerified',
        applicantIs,
        ownerId: ownerOf(context, event) ?? '',
        documents,
        copiesId: event.situation.newIds[0] ?? '',
        agentName: agentName ?? null,
        agentIdNumber: agentIdNumber ?? null,
      },
    ]
  },
}

const turnDown: Step<'turnDown'> = {
  target: 'refused',
  leaves: (_, { command: { reason } }) => [{ type: 'turnedDown', reason }],
}

const always: Transitions<ResidentPass> = whileOpen<ResidentPass>(amendableResidentPass)

/** No pass is active once those of these numbers are not. */
const isLast = ({ passes }: ResidentPassContext, passNos: readonly string[]): boolean =>
  passes.every(({ passNo, status }) => status !== 'active' || passNos.includes(passNo))

const closing = (context: ResidentPassContext, facts: Facts): Facts => [
  ...facts,
  ...unusedBack(context),
]

const lost = reportedLost(kind)

const whileOut: Transitions<ResidentPass> = {
  ...always,
  ...aboutReceipts<ResidentPass>(),
  recordPayment: {
    leaves: (_, event) =>
      received(event, {
        amountFen: event.situation.policy.passReplacementFen,
        purpose: 'replacement',
      }).facts,
  },
  replace: { when: hasNumbers, leaves: replaced(kind, () => 0) },
  reportLost: [
    {
      target: 'closed',
      when: (context, { command }) => isLast(context, [command.passNo]),
      leaves: (context, event) => closing(context, lost(context, event)),
    },
    { leaves: lost },
  ],
  revoke: [
    {
      target: 'closed',
      when: (context, { command }) => isLast(context, [command.passNo]),
      leaves: (context, event) => closing(context, revoked(context, event)),
    },
    { leaves: revoked },
  ],
  return: [
    {
      target: 'closed',
      when: (context, { command }) => isLast(context, command.passNos),
      leaves: (context, event) => closing(context, takenBack(context, event)),
    },
    { leaves: takenBack },
  ],
}

const ended = {
  on: {
    ...onceEnded<ResidentPass>({
      procedure: 'resident-pass',
      amendable: amendableResidentPass,
      inputOf: ({ unitId, ownerId, holders }) => ({
        unitId,
        holders: inputOfHolders(holders),
        ...(ownerId && { ownerId }),
      }),
    }),
    ...printing<ResidentPass>(),
  },
}

/** R3-5.1: applied for by the owner or an agent, verified, and given out free of charge. */
export const residentPassMachine = procedureMachine<ResidentPass>({
  id: 'resident-pass',
  initialContext: newResidentPass,
  requirements: residentPassRequirements,
  evolve: evolveResidentPass,
  endedStates: residentPassEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'applying', leaves: applied } } },
    applying: {
      on: {
        ...always,
        turnDown,
        listHolders: {
          leaves: (_, { command }) => [{ type: 'holdersListed', holders: heldOf(command.holders) }],
        },
        verify,
      },
    },
    verified: {
      on: { ...always, turnDown, issue: { target: 'issued', when: hasNumbers, leaves: issued } },
    },
    issued: { on: whileOut },
    closed: ended,
    refused: ended,
    withdrawn: ended,
  },
})
