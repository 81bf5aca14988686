import { addDays } from '../instant'
import { climb, heldBy } from '../ladder'
import type { Posting } from '../ledger'
import type { Personal } from '../personal'
import type { CommandType, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { Posts } from '../situation'
import type { UtilityPrepay, UtilityPrepayContext } from './facts'

type Facts = readonly FactOf<UtilityPrepay>[]
type Step<Type extends CommandType<UtilityPrepay>> = Transition<UtilityPrepay, Type>

const posted = (...moves: readonly Omit<Posting, 'about'>[]): Facts => {
  const postings = moves.filter(({ amountFen }) => amountFen > 0)
  return postings.length > 0
    ? [{ type: 'posted', postings: postings.map((each) => ({ ...each, about: null })) }]
    : []
}

const tellDesk = (subject: string): FactOf<UtilityPrepay> => ({
  type: 'told',
  to: heldBy('receptionist'),
  subject,
})

export const register: Step<'open'> = {
  target: 'registered',
  leaves: (_, { command, situation: { at, by } }) => [
    {
      type: 'prepayRegistered',
      unitId: command.unitId,
      ownerName: command.ownerName ?? null,
      ownerPhone: command.ownerPhone ?? null,
      utility: command.utility,
      agency: command.agency,
      quantity: command.quantity,
      cashFen: command.cashFen,
      device: command.device,
      deviceNo: command.device === 'none' ? null : (command.deviceNo ?? null),
      papers: command.papers ?? null,
    },
    ...posted({ debit: 'custody', credit: 'utilityMoney', amountFen: command.cashFen }),
    { type: 'seen', personId: by.personId, at },
  ],
}

/** The cash goes back to whom it belongs; the device with it. */
const givenBack = ({ cashFen }: UtilityPrepayContext): Facts =>
  posted({ debit: 'utilityMoney', credit: 'custody', amountFen: cashFen })

export const cancel: Step<'cancel'> = {
  target: 'cancelled',
  leaves: (context, { command: { reason } }) => [
    { type: 'prepayCancelled', reason },
    ...givenBack(context),
  ],
}

export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...givenBack(context),
  ],
}

export const giveToPurchaser: Step<'giveToPurchaser'> = {
  target: 'handedOver',
  leaves: ({ cashFen }, { command: { batchId, purchaserId } }) => [
    { type: 'givenToPurchaser', batchId, purchaserId },
    ...posted({ debit: 'purchaser', credit: 'custody', amountFen: cashFen }),
  ],
}

const bought = (
  { cashFen }: UtilityPrepayContext,
  spentFen: number,
  utilityReceiptNo: string,
): Facts => {
  const changeFen = cashFen - spentFen
  return [
    { type: 'broughtBack', spentFen, changeFen, utilityReceiptNo },
    ...posted(
      { debit: 'utilityMoney', credit: 'purchaser', amountFen: spentFen },
      { debit: 'custody', credit: 'purchaser', amountFen: changeFen },
    ),
  ]
}

const isDeviceOut = ({ device }: UtilityPrepayContext, deviceBack: boolean) =>
  device !== 'none' && !deviceBack

const missing = (reason: Personal | undefined, posts: Posts): Facts => [
  { type: 'deviceMissing', reason: reason ?? null },
  { type: 'told', to: climb(posts, 'supervisor'), subject: 'deviceMissing' },
]

export const bringBack: readonly Step<'bringBack'>[] = [
  {
    target: 'awaitingCollection',
    when: (context, { command }) => !isDeviceOut(context, command.deviceBack),
    leaves: (context, { command: { spentFen, utilityReceiptNo } }) => [
      ...bought(context, spentFen, utilityReceiptNo),
      tellDesk('readyToCollect'),
    ],
  },
  {
    leaves: (context, { command, situation: { posts } }) => [
      ...bought(context, command.spentFen, command.utilityReceiptNo),
      ...missing(command.reason, posts),
    ],
  },
]

/** A device that turns up, or is given up, lets a bought request go on to its owner. */
export const returnDevice: readonly Step<'returnDevice'>[] = [
  {
    target: 'awaitingCollection',
    when: ({ spentFen }) => spentFen !== null,
    leaves: () => [{ type: 'deviceReturned' }, tellDesk('readyToCollect')],
  },
  { leaves: () => [{ type: 'deviceReturned' }] },
]

export const writeOffDevice: readonly Step<'writeOffDevice'>[] = [
  {
    target: 'awaitingCollection',
    when: ({ spentFen }) => spentFen !== null,
    leaves: (_, { command: { reason } }) => [
      { type: 'deviceWrittenOff', reason },
      tellDesk('readyToCollect'),
    ],
  },
  { leaves: (_, { command: { reason } }) => [{ type: 'deviceWrittenOff', reason }] },
]

export const comeBackUnbought: Step<'comeBackUnbought'> = {
  target: 'registered',
  leaves: (context, { command, situation: { posts } }) => [
    { type: 'cameBackUnbought', reason: command.reason ?? null },
    ...posted({ debit: 'custody', credit: 'purchaser', amountFen: context.cashFen }),
    ...(isDeviceOut(context, command.deviceBack) ? missing(command.reason, posts) : []),
  ],
}

export const notifyOwner: Step<'notifyOwner'> = {
  leaves: (_, { command: { means }, situation: { at, policy } }) => [
    { type: 'ownerNotified', means, at, remindDueAt: addDays(at, policy.collectReminderDays) },
  ],
}

export const remind: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'remind',
  leaves: (_, { situation: { at, policy } }) => [
    {
      type: 'collectionReminded',
      from: at,
      remindDueAt: addDays(at, policy.collectReminderDays),
    },
    tellDesk('remindOwner'),
  ],
}

export const collect: Step<'collect'> = {
  target: 'collected',
  leaves: ({ changeFen }, { command: { signature } }) => [
    { type: 'prepayCollected', signature, changeFen: changeFen ?? 0 },
    ...posted({ debit: 'utilityMoney', credit: 'custody', amountFen: changeFen ?? 0 }),
  ],
}
