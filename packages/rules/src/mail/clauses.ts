import { commonRequirements } from '../conventions/requirements'
import { line, personalLine, personName, unitId } from '../field'
import type { Requirement, Requirements, SeesCase } from '../requirement'
import { actsAs } from '../role'
import { mailCarrier } from './commands'
import type { Mail } from './facts'
import { isAccountable, wantsIt } from './kinds'

export const amendableMail = {
  recipient: personName(),
  unitId: unitId(),
  destination: personalLine(120),
  carrier: mailCarrier(),
  trackingNo: line(60),
} as const

const common = commonRequirements<Mail>(amendableMail)

const inspectFirst: SeesCase<Mail> = {
  clause: 'R7-4.2.1',
  code: 'inspect-first',
  in: ['arrived'],
  sees: 'case',
  holds: ({ damaged }) => damaged !== null,
}

const signFirst: SeesCase<Mail> = {
  clause: 'R7-4.2.1',
  code: 'sign-first',
  in: ['arrived'],
  sees: 'case',
  holds: ({ signedAt }) => signedAt !== null,
}

const takenInFirst: readonly SeesCase<Mail>[] = [
  inspectFirst,
  signFirst,
  {
    clause: 'R7-4.2.5',
    code: 'shelve-first',
    in: ['arrived'],
    sees: 'case',
    holds: () => false,
  },
]

const notSignedYet: SeesCase<Mail> = {
  clause: 'R7-4.2.1',
  code: 'signed-already',
  in: ['arrived'],
  sees: 'case',
  holds: ({ signedAt }) => signedAt === null,
}

/** What the desk has signed for stands on its shelf: calling the case off would make it vanish. */
const notOurs: SeesCase<Mail> = {
  clause: 'R7-4.2.5',
  code: 'item-at-desk',
  sees: 'case',
  holds: ({ signedAt }) => signedAt === null,
}

const takenInOnce = {
  clause: 'H-mail-1',
  code: 'taken-in-already',
  sees: 'command',
  holds: ({ endedAt }, { situation: { world } }) => endedAt !== null || !world.isTakenIn,
} as const satisfies Requirement<Mail, 'open' | 'amend'>

const askedFirst: SeesCase<Mail> = {
  clause: 'R7-4.2.6.1',
  code: 'contact-first',
  in: ['notified', 'contacting', 'heldForOwner'],
  sees: 'case',
  holds: ({ outcome }) => outcome !== null,
}

/** The clauses of the mail: the guards of its machine, in the order they are asked. */
export const mailRequirements: Requirements<Mail> = {
  ...common,
  open: [
    {
      clause: 'R7-4.2',
      code: 'desk-handles-no-mail',
      sees: 'case',
      holds: (_, { situation: { policy } }) => policy.deskHandlesMail,
    },
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
    {
      clause: 'R7-4.2.4.1',
      code: 'destination-missing',
      sees: 'command',
      holds: (_, { command }) => !isAccountable(command.kind) || Boolean(command.destination),
      missing: () => ['destination'],
    },
    takenInOnce,
  ],
  amend: [...(common.amend ?? []), takenInOnce],
  inspect: [notSignedYet],
  signFor: [
    notSignedYet,
    inspectFirst,
    {
      clause: 'R7-4.2.1',
      code: 'damage-unremarked',
      sees: 'case',
      holds: ({ kind, damaged, remark }) => !isAccountable(kind) || !damaged || remark !== null,
    },
  ],
  turnDown: [{ ...notOurs, in: ['arrived'] }],
  withdraw: [notOurs],
  shelve: [inspectFirst, signFirst],
  notify: [
    ...takenInFirst,
    {
      clause: 'R7-4.2.4.2',
      code: 'notice-too-early',
      in: ['inKeeping'],
      sees: 'case',
      holds: ({ notifyFromAt }, { situation: { at } }) =>
        notifyFromAt === null || at >= notifyFromAt,
    },
  ],
  collect: [
    ...takenInFirst,
    {
      clause: 'H-mail-2',
      also: ['R7-4.2.3'],
      code: 'code-wrong',
      sees: 'command',
      holds: ({ code }, { command, situation: { by, world } }) =>
        (code !== null && world.isCodeRight) ||
        (command.idChecked === true && actsAs(by, 'receptionist')),
      missing: () => ['code'],
    },
  ],
  contactOwner: takenInFirst,
  holdForOwner: [
    ...takenInFirst,
    askedFirst,
    {
      clause: 'R7-4.2.6.2',
      code: 'not-living-here',
      in: ['notified', 'contacting', 'heldForOwner'],
      sees: 'case',
      holds: ({ livesHereAt }) => livesHereAt !== null,
    },
  ],
  returnToSender: [
    ...takenInFirst,
    askedFirst,
    {
      clause: 'R7-4.2.6.2',
      code: 'still-living-here',
      in: ['notified', 'contacting', 'heldForOwner'],
      sees: 'case',
      holds: ({ outcome }) => !wantsIt(outcome),
    },
    {
      clause: 'H-mail-3',
      code: 'ask-again-first',
      in: ['notified', 'contacting', 'heldForOwner'],
      sees: 'case',
      holds: ({ outcome, notReachedCount }, { situation: { policy } }) =>
        outcome !== 'notReached' || notReachedCount >= policy.mailContactTriesMax,
    },
  ],
}
