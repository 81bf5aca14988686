import type { z } from 'zod'
import { commonRequirements } from '../conventions/requirements'
import { line, personName, phone, plate } from '../field'
import { personal } from '../personal'
import type { Requirements } from '../requirement'
import { actsAs } from '../role'
import type { Visitor } from './facts'

export const amendableVisit: Readonly<Record<string, z.ZodType>> = {
  visitorName: personName(),
  phone: phone(),
  purpose: personal(line(60)),
  vehiclePlate: plate(),
}

const isDesk = (by: Parameters<typeof actsAs>[0]) => actsAs(by, 'receptionist')

/** The clauses of the visit: the guards of its machine, in the order they are asked. */
export const visitorRequirements: Requirements<Visitor> = {
  ...commonRequirements<Visitor>(amendableVisit),
  announce: [
    {
      clause: 'R1-4',
      also: ['R6-4.1.3'],
      code: 'host-missing',
      sees: 'command',
      holds: (visit, { command }) =>
        Boolean(
          command.hostUnitId ||
            command.hostPersonId ||
            command.hostText ||
            visit.unitId ||
            visit.hostPersonId,
        ),
      missing: () => ['hostUnitId'],
    },
    {
      clause: 'H-kernel-12',
      code: 'host-unknown',
      sees: 'command',
      holds: (_, { command, situation: { world } }) =>
        Boolean(command.hostText) || !world.isOnline || world.isHostKnown,
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
    {
      clause: 'H-visitor-2',
      code: 'not-your-visitor',
      sees: 'case',
      holds: ({ hostPersonId }, { situation: { by } }) =>
        isDesk(by) || (hostPersonId !== null && by.personId === hostPersonId),
    },
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
  decline: [
    {
      clause: 'H-visitor-2',
      code: 'not-your-visitor',
      sees: 'case',
      holds: ({ hostPersonId }, { situation: { by } }) =>
        isDesk(by) || (hostPersonId !== null && by.personId === hostPersonId),
    },
  ],
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
