import { commonRequirements } from '../conventions/requirements'
import { line, personName, phone, unitId, words } from '../field'
import type { Requirements, SeesCase } from '../requirement'
import { actsAs, type Sender } from '../role'
import type { Emergency, EmergencyContext } from './facts'

export const amendableEmergency = {
  place: line(60),
  reporter: personName(),
  reporterPhone: phone(),
  unitId: unitId(),
  matter: words(),
} as const

const wasToldTo = ({ relayedTo }: EmergencyContext, { department }: Sender): boolean =>
  relayedTo.some((team) => team === department)

const relayFirst: SeesCase<Emergency> = {
  clause: 'R7-4.1.4.1',
  code: 'relay-first',
  in: ['reported'],
  sees: 'case',
  holds: () => false,
}

/** The clauses of the emergency: the guards of its machine, in the order they are asked. */
export const emergencyRequirements: Requirements<Emergency> = {
  ...commonRequirements<Emergency>(amendableEmergency),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { command, situation: { world } }) => !command.unitId || world.isUnitKnown,
    },
  ],
  relay: [
    {
      clause: 'R7-4.1.4.1',
      code: 'already-relayed',
      in: ['inHand'],
      sees: 'command',
      holds: ({ relayedTo }, { command }) => !relayedTo.includes(command.to),
    },
  ],
  takeInHand: [
    relayFirst,
    {
      clause: 'R7-4.1.4.1',
      code: 'not-relayed-to-you',
      in: ['relayed', 'inHand'],
      sees: 'case',
      holds: (context, { situation: { by } }) => wasToldTo(context, by),
    },
    {
      clause: 'R7-4.1.4.1',
      code: 'already-in-hand',
      in: ['inHand'],
      sees: 'case',
      holds: ({ department }, { situation: { by } }) => department !== by.department,
    },
  ],
  raise: [
    {
      clause: 'R6-4.3.2',
      code: 'already-major',
      sees: 'case',
      holds: ({ severity }) => severity !== 'major',
    },
  ],
  resolve: [
    relayFirst,
    {
      clause: 'R7-4.1.4.1',
      code: 'take-in-hand-first',
      in: ['relayed'],
      sees: 'case',
      holds: () => false,
    },
    {
      clause: 'R7-4.1.4.1',
      code: 'not-relayed-to-you',
      in: ['inHand'],
      sees: 'case',
      holds: (context, { situation: { by } }) =>
        actsAs(by, 'receptionist') || wasToldTo(context, by),
    },
  ],
  file: [
    {
      clause: 'H-emergency-2',
      code: 'resolve-first',
      in: ['reported', 'relayed', 'inHand'],
      sees: 'case',
      holds: () => false,
    },
  ],
}
