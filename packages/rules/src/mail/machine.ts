import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import type { StateOf } from '../procedure'
import { procedureMachine, type Transitions } from '../procedure-machine'
import { amendableMail, mailRequirements } from './clauses'
import { evolveMail } from './evolve'
import { type Mail, type MailContext, newMail } from './facts'
import {
  arrived,
  collect,
  contactOverdueOwner,
  contactOwner,
  holdForOwner,
  holdOver,
  inspect,
  moveShelf,
  notify,
  notNotified,
  returnToSender,
  shelve,
  signFor,
  turnDown,
  uncollected,
  withdrawUnsigned,
} from './steps'

export const mailEndedStates: readonly StateOf<Mail>[] = [
  'collected',
  'returnedToSender',
  'refused',
  'withdrawn',
]

const always = whileOpen<Mail>(amendableMail)

/** Once the steward knows: it is collected, kept for the owner, or goes back. */
const waiting: Transitions<Mail> = {
  ...always,
  shelve: moveShelf,
  collect,
  contactOwner,
  holdForOwner,
  returnToSender,
}

const inputOf = (mail: MailContext) => ({
  kind: mail.kind,
  recipient: mail.recipient,
  unitId: mail.unitId,
  carrier: mail.carrier,
  count: mail.count,
  ...(mail.destination && { destination: mail.destination }),
  ...(mail.trackingNo && { trackingNo: mail.trackingNo }),
})

const ended = { on: onceEnded<Mail>({ procedure: 'mail', amendable: amendableMail, inputOf }) }

/** R7-4.2: an item from the carrier's hand to its owner, or back. */
export const mailMachine = procedureMachine<Mail>({
  id: 'mail',
  initialContext: newMail,
  requirements: mailRequirements,
  evolve: evolveMail,
  endedStates: mailEndedStates,
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: { on: { open: { target: 'arrived', leaves: arrived } } },
    arrived: {
      on: {
        ...always,
        inspect,
        signFor,
        turnDown,
        withdraw: withdrawUnsigned,
        shelve,
        strikeClock: notNotified,
      },
    },
    inKeeping: { on: { ...always, shelve: moveShelf, notify, collect, strikeClock: notNotified } },
    notified: { on: { ...waiting, strikeClock: uncollected } },
    contacting: {
      on: { ...waiting, contactOwner: contactOverdueOwner, strikeClock: uncollected },
    },
    heldForOwner: { on: { ...waiting, strikeClock: holdOver } },
    collected: ended,
    returnedToSender: ended,
    refused: ended,
    withdrawn: ended,
  },
})
