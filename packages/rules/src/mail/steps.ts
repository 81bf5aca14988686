import { addDays } from '../instant'
import { climb, type Holder, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { actsAs } from '../role'
import type { Situation } from '../situation'
import type { Mail, MailContext } from './facts'
import { type ContactOutcome, wantsIt } from './kinds'
import { noticeOf } from './notice'

type Facts = readonly FactOf<Mail>[]
type Event<Type extends EventOf<Mail>['type']> = EventOf<Mail, Type>
export type Step<Type extends EventOf<Mail>['type']> = Transition<Mail, Type>

const told = (to: Holder, subject: string): FactOf<Mail> => ({ type: 'told', to, subject })
const desk = heldBy('receptionist')

const kept = ({ by, at }: Situation) => ({
  holder: heldBy('receptionist', by.personId),
  seenAt: by.personId && at,
})

export const arrived = (_: unknown, { command, situation }: Event<'open'>): Facts => [
  {
    type: 'mailArrived',
    kind: command.kind,
    recipient: command.recipient,
    unitId: command.unitId,
    destination: command.destination ?? null,
    carrier: command.carrier,
    trackingNo: command.trackingNo ?? null,
    count: command.count ?? 1,
    ...noticeOf(command.kind, situation),
    ...kept(situation),
  },
]

export const inspect: Step<'inspect'> = {
  leaves: (_, { command: { damaged, remark } }) => [
    { type: 'mailInspected', damaged, remark: remark ?? null },
  ],
}

export const signFor: Step<'signFor'> = {
  leaves: (_, { situation: { at } }) => [{ type: 'mailSignedFor', signedAt: at }],
}

export const turnDown: Step<'turnDown'> = {
  target: 'refused',
  leaves: (_, { command: { reason } }) => [{ type: 'mailRefused', reason }],
}

/** Called off before it was signed for: the item leaves with who brought it. */
export const withdrawUnsigned: Step<'withdraw'> = {
  target: 'refused',
  leaves: (_, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    { type: 'mailRefused', reason },
  ],
}

const shelved = (_: unknown, { command: { place } }: Event<'shelve'>): Facts => [
  { type: 'mailShelved', place },
]
export const shelve: Step<'shelve'> = { target: 'inKeeping', leaves: shelved }
export const moveShelf: Step<'shelve'> = { leaves: shelved }

export const notify: Step<'notify'> = {
  target: 'notified',
  leaves: (_, { command: { stewardId = null }, situation: { at, policy, world } }) => {
    const holder = heldBy('steward', stewardId)
    return [
      {
        type: 'stewardNotified',
        stewardId,
        code: world.newCode,
        notifiedAt: at,
        collectDueAt: addDays(at, policy.mailCollectDays),
        holder,
      },
      told(holder, 'mailArrived'),
    ]
  },
}

export const collect: Step<'collect'> = {
  target: 'collected',
  leaves: ({ code }, { command, situation: { by, world } }) => [
    {
      type: 'mailCollected',
      signature: command.signature,
      collector: actsAs(by, 'steward') ? 'steward' : (command.collector ?? null),
      isIdChecked: code === null || !world.isCodeRight,
    },
  ],
}

const contacted =
  (collectDueAfter: (mail: MailContext, situation: Situation) => string | null) =>
  (mail: MailContext, { command, situation }: Event<'contactOwner'>): Facts => {
    const { means, outcome } = command
    return [
      {
        type: 'ownerContacted',
        means,
        outcome,
        livesHereAt: wantsIt(outcome) ? situation.at : null,
        notReachedCount: timesNotReached(mail, outcome),
        collectDueAt: collectDueAfter(mail, situation),
      },
    ]
  }

const timesNotReached = ({ notReachedCount }: MailContext, outcome: ContactOutcome): number =>
  outcome === 'notReached' ? notReachedCount + 1 : 0

export const contactOwner: Step<'contactOwner'> = {
  leaves: contacted(({ collectDueAt }) => collectDueAt),
}

/** Once overdue, an owner who said something has as long again before they are asked anew. */
export const contactOverdueOwner: Step<'contactOwner'> = {
  leaves: contacted((_, { at, policy }) => addDays(at, policy.mailCollectDays)),
}

export const holdForOwner: Step<'holdForOwner'> = {
  target: 'heldForOwner',
  leaves: (_, { situation }) => [
    {
      type: 'mailHeld',
      holdDueAt: addDays(situation.at, situation.policy.mailHoldDays),
      ...kept(situation),
    },
  ],
}

export const returnToSender: Step<'returnToSender'> = {
  target: 'returnedToSender',
  leaves: (_, { command: { returnNo } }) => [{ type: 'mailReturned', returnNo: returnNo ?? null }],
}

export const notNotified: Step<'strikeClock'> = {
  when: (_, { command }) => command.kind === 'notNotified',
  leaves: (_, { situation: { at, posts } }) => [
    { type: 'mailNotNotified', from: at },
    told(climb(posts, 'supervisor'), 'mailNotNotified'),
  ],
}

export const uncollected: Step<'strikeClock'> = {
  target: 'contacting',
  when: (_, { command }) => command.kind === 'uncollected',
  leaves: (_, { situation: { at } }) => [
    { type: 'mailUncollected', from: at, holder: desk },
    told(desk, 'mailUncollected'),
  ],
}

export const holdOver: Step<'strikeClock'> = {
  target: 'contacting',
  when: (_, { command }) => command.kind === 'askAgain',
  leaves: (_, { situation: { at } }) => [
    { type: 'mailHoldOver', from: at },
    told(desk, 'mailHoldOver'),
  ],
}
