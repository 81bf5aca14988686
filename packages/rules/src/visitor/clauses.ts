import type { z } from 'zod'
import { commonRequirements } from '../conventions/requirements'
import { count, personalLine, personName, phone, plate } from '../field'
import type { Requirements, SeesCase } from '../requirement'
import { actsAs, type Sender } from '../role'
import type { VisitorCommand } from './commands'
import type { Visitor, VisitorContext } from './facts'

export const amendableVisit: Readonly<Record<string, z.ZodType>> = {
  visitorName: personName(),
  phone: phone(),
  purpose: personalLine(60),
  vehiclePlate: plate(),
  partySize: count(1, 99),
}

const isDesk = (by: Sender) => actsAs(by, 'receptionist')

type Said = Extract<VisitorCommand, { type: 'announce' }>

/** The unit or person that the registers can look up. */
const seeks = (visit: VisitorContext, said: Said) =>
  Boolean(said.hostUnitId || said.hostPersonId || visit.unitId || visit.hostPersonId)

const byDeskOrHost: readonly SeesCase<Visitor>[] = [
  {
    clause: 'H-visitor-2',
    code: 'not-your-visitor',
    sees: 'case',
    holds: ({ hostPersonId }, { situation: { by } }) =>
      isDesk(by) || (hostPersonId !== null && by.personId === hostPersonId),
  },
  {
    clause: 'H-visitor-2',
    code: 'desk-decides',
    in: ['deskDecides'],
    sees: 'case',
    holds: ({ why }, { situation: { by } }) => isDesk(by) || why === 'noReply' || why === 'asked',
  },
]

const common = commonRequirements<Visitor>(amendableVisit)

/** The clauses of the visit: the guards of its machine, in the order they are asked. */
export const visitorRequirements: Requirements<Visitor> = {
  ...common,
  amend: [
    ...(common.amend ?? []),
    {
      clause: 'H-visitor-7',
      code: 'fewer-than-left',
      in: ['onSite'],
      sees: 'command',
      holds: ({ partySize, present }, { command: { field, value } }) =>
        field !== 'partySize' || Number(value) > partySize - present,
    },
  ],
  announce: [
    {
      clause: 'R1-4',
      also: ['R6-4.1.3'],
      code: 'host-missing',
      sees: 'command',
      holds: (visit, { command }) =>
        seeks(visit, command) || Boolean(command.hostText ?? visit.hostText),
      missing: () => ['hostUnitId'],
    },
    {
      clause: 'H-kernel-12',
      code: 'host-unknown',
      sees: 'command',
      holds: (visit, { command, situation: { world } }) =>
        !seeks(visit, command) || !world.isOnline || world.isHostKnown,
    },
    {
      clause: 'H-kernel-11',
      code: 'taken-in-future',
      sees: 'command',
      holds: (_, { command, situation: { at } }) => !command.takenAt || command.takenAt <= at,
    },
    {
      clause: 'R1-4',
      also: ['R6-4.1.3'],
      code: 'name-missing',
      sees: 'command',
      holds: (visit, { command }) => Boolean(command.visitorName ?? visit.visitorName),
      missing: () => ['visitorName'],
    },
    {
      clause: 'H-visitor-1',
      code: 'consent-missing',
      sees: 'command',
      holds: (visit, { command }) => Boolean(command.consent ?? visit.consent),
      missing: () => ['consent'],
    },
  ],
  invite: [
    {
      clause: 'R1-4',
      code: 'host-missing',
      sees: 'command',
      holds: (_, { command }) => Boolean(command.hostPersonId || command.hostUnitId),
      missing: () => ['hostPersonId'],
    },
    {
      clause: 'H-kernel-12',
      code: 'host-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isHostKnown,
    },
    {
      clause: 'H-visitor-2',
      code: 'not-your-visitor',
      sees: 'command',
      holds: (_, { command, situation: { by } }) =>
        isDesk(by) || (by.personId !== null && by.personId === command.hostPersonId),
    },
    {
      clause: 'H-visitor-5',
      code: 'expected-in-past',
      sees: 'command',
      holds: (_, { command, situation }) => command.expectedAt >= situation.at,
    },
  ],
  arrive: [
    {
      clause: 'H-visitor-4',
      code: 'code-wrong',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isCodeRight,
    },
    {
      clause: 'H-visitor-5',
      code: 'outside-validity',
      sees: 'case',
      holds: ({ validFrom, validUntil }, { situation: { at } }) =>
        validFrom !== null && validUntil !== null && at >= validFrom && at <= validUntil,
    },
    {
      clause: 'H-visitor-1',
      code: 'consent-missing',
      sees: 'command',
      holds: (visit, { command }) => Boolean(command.consent ?? visit.consent),
      missing: () => ['consent'],
    },
    {
      clause: 'H-visitor-3',
      code: 'no-badge-left',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.nextBadgeNo !== null,
    },
  ],
  admit: [
    ...byDeskOrHost,
    {
      clause: 'H-visitor-2',
      code: 'ask-host-first',
      in: ['awaitingHost'],
      sees: 'command',
      holds: (_, { command, situation: { by } }) => !isDesk(by) || command.askedHost === true,
      missing: () => ['askedHost'],
    },
    {
      clause: 'H-visitor-3',
      code: 'no-badge-left',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.nextBadgeNo !== null,
    },
  ],
  decline: byDeskOrHost,
  signOut: [
    {
      clause: 'H-visitor-6',
      code: 'badge-and-phone-differ',
      sees: 'command',
      holds: ({ badgeNo }, { command, situation: { by, world } }) =>
        isDesk(by) || (command.badgeNo === badgeNo && world.isPhoneTailRight),
    },
    {
      clause: 'H-visitor-7',
      code: 'more-than-came',
      sees: 'command',
      holds: ({ present }, { command }) => (command.people ?? present) <= present,
    },
  ],
  withdraw: [
    {
      clause: 'H-visitor-8',
      code: 'still-on-site',
      in: ['onSite'],
      sees: 'case',
      holds: () => false,
    },
  ],
}
