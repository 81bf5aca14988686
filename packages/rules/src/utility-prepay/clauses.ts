import { commonRequirements } from '../conventions/requirements'
import { personName, phone, words } from '../field'
import type { Requirement, Requirements } from '../requirement'
import type { UtilityPrepay } from './facts'

/** Quantity, cash and device are what was handed in; they are not corrected but cancelled. */
export const amendablePrepay = {
  ownerName: personName(),
  ownerPhone: phone(),
  papers: words(),
} as const

const devices: Readonly<Record<string, readonly string[]>> = {
  electricity: ['remote', 'none'],
  gas: ['gasCard', 'none'],
}

const opening: Requirements<UtilityPrepay>['open'] = [
  {
    clause: 'H-kernel-14',
    code: 'no-open-shift',
    sees: 'case',
    holds: (_, { situation: { world } }) => world.drawerId !== null,
  },
  {
    clause: 'H-kernel-12',
    code: 'unit-unknown',
    sees: 'command',
    holds: (_, { situation: { world } }) => world.isUnitKnown,
  },
  {
    clause: 'R7-4.11.1.1',
    code: 'device-of-other-utility',
    sees: 'command',
    holds: (_, { command: { utility, device } }) => devices[utility]?.includes(device) ?? false,
  },
  {
    clause: 'R7-4.11.1.1',
    code: 'device-number-missing',
    sees: 'command',
    holds: (_, { command: { device, deviceNo } }) => device === 'none' || Boolean(deviceNo),
    missing: () => ['deviceNo'],
  },
  {
    clause: 'R7-4.11.1.1',
    code: 'device-in-custody',
    sees: 'command',
    holds: (_, { situation: { world } }) => !world.isDeviceInCustody,
  },
  {
    clause: 'R7-3.12',
    code: 'papers-missing',
    sees: 'command',
    holds: (_, { command: { agency, papers } }) => agency === 'prepay' || Boolean(papers),
    missing: () => ['papers'],
  },
]

const beforeHandover: Requirement<UtilityPrepay> = {
  clause: 'H-utility-prepay-1',
  code: 'with-purchaser',
  in: ['handedOver'],
  sees: 'case',
  holds: () => false,
}

const notBought: Requirement<UtilityPrepay> = {
  clause: 'H-utility-prepay-1',
  code: 'already-bought',
  in: ['awaitingCollection'],
  sees: 'case',
  holds: () => false,
}

const boughtOnce: Requirement<UtilityPrepay> = {
  clause: 'R7-4.11.1.3',
  code: 'bought-already',
  sees: 'case',
  holds: ({ spentFen }) => spentFen === null,
}

/** R7-4.11.1.3: what was taken into custody comes back, or somebody says why not. */
const deviceReason = {
  clause: 'R7-4.11.1.3',
  code: 'reason-missing',
  sees: 'command',
  holds: ({ device }, { command: { deviceBack, reason } }) =>
    device === 'none' || deviceBack || Boolean(reason),
  missing: () => ['reason'],
} as const satisfies Requirement<UtilityPrepay, 'bringBack' | 'comeBackUnbought'>

const missingOnly: Requirement<UtilityPrepay> = {
  clause: 'R7-4.11.1.3',
  code: 'device-not-missing',
  sees: 'case',
  holds: ({ isDeviceMissing }) => isDeviceMissing,
}

const deviceHere: Requirement<UtilityPrepay> = {
  clause: 'R7-4.11.1.2',
  code: 'device-missing',
  sees: 'case',
  holds: ({ isDeviceMissing }) => !isDeviceMissing,
}

/** The clauses of the prepayment: the guards of its machine, in the order they are asked. */
export const utilityPrepayRequirements: Requirements<UtilityPrepay> = {
  ...commonRequirements<UtilityPrepay>(amendablePrepay),
  open: opening,
  cancel: [beforeHandover, notBought, deviceHere],
  withdraw: [beforeHandover, notBought, deviceHere],
  bringBack: [
    {
      clause: 'R7-4.11.1.3',
      code: 'spent-more-than-cash',
      sees: 'command',
      holds: ({ cashFen }, { command: { spentFen } }) => spentFen <= cashFen,
    },
    boughtOnce,
    deviceReason,
  ],
  comeBackUnbought: [boughtOnce, deviceReason],
  returnDevice: [missingOnly],
  writeOffDevice: [missingOnly],
  giveToPurchaser: [deviceHere],
  collect: [
    {
      clause: 'R7-4.11.1.3',
      code: 'not-settled-yet',
      in: ['registered', 'handedOver'],
      sees: 'case',
      holds: () => false,
    },
    {
      clause: 'R7-4.11.2',
      code: 'change-not-counted',
      sees: 'command',
      holds: ({ changeFen }, { command: { changeCounted } }) =>
        !changeFen || changeCounted === true,
      missing: () => ['changeCounted'],
    },
  ],
}
