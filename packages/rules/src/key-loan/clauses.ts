import { commonRequirements } from '../conventions/requirements'
import type { CommandType, EventOf } from '../procedure'
import { paying, receiptRequirements } from '../receipts/clauses'
import type { Requirement, Requirements } from '../requirement'
import { amendableKeyLoan } from './commands'
import { depositDue, depositReceipt } from './deposit'
import type { KeyLoan, KeyLoanContext, KnownKey } from './facts'
import { depositsOf, foundAgain, inState } from './keys'

type Asking<Type extends CommandType<KeyLoan>> = readonly Requirement<KeyLoan, Type>[]

const opening: Asking<'open'> = [
  {
    clause: 'R7-4.5.4',
    code: 'key-unknown',
    sees: 'command',
    holds: (_, { command, situation: { world } }) =>
      command.keyIds.every((wanted) => world.keys.some(({ keyId }) => keyId === wanted)),
  },
  {
    clause: 'R7-4.5.4.1',
    code: 'borrower-unknown',
    sees: 'command',
    holds: (_, { command, situation: { world } }) =>
      command.borrower.kind === 'outsider' || world.isBorrowerKnown,
  },
  {
    clause: 'H-key-loan-2',
    code: 'due-in-past',
    sees: 'command',
    holds: (_, { command, situation: { at } }) => command.dueAt > at,
  },
]

type Lending = EventOf<KeyLoan, 'lend'>

/** R7-4.5.4.2: whoever is from outside shows an identity paper, leaves a deposit and signs. */
function stillNeeded(context: KeyLoanContext, { command, situation }: Lending): readonly string[] {
  const isDue = depositDue(context, situation) > 0
  return [
    ...(command.idChecked ? [] : ['idChecked']),
    ...(isDue && !depositReceipt(context) ? ['depositFen'] : []),
    ...(command.signature ? [] : ['signature']),
  ]
}

/** None of the keys that are wanted is as `isSo` says. */
const noKey = (code: string, isSo: (key: KnownKey) => boolean): Requirement<KeyLoan, 'lend'> => ({
  clause: 'R7-4.5.4',
  code,
  sees: 'command',
  holds: (_, { situation: { world } }) => !world.keys.some(isSo),
})

const lending: Asking<'lend'> = [
  {
    clause: 'R7-4.5.4',
    code: 'key-unknown',
    sees: 'command',
    holds: ({ keys }, { situation: { world } }) => world.keys.length === keys.length,
  },
  noKey('key-missing', ({ isMissing }) => isMissing),
  noKey('key-out', ({ isOut }) => isOut),
  noKey('key-reserved', ({ isReserved }) => isReserved),
  {
    clause: 'H-key-loan-2',
    code: 'due-in-past',
    sees: 'case',
    holds: ({ dueAt }, { situation: { at } }) => dueAt !== null && dueAt > at,
  },
  {
    clause: 'H-key-loan-1',
    code: 'owner-consent-missing',
    sees: 'command',
    holds: (_, { command, situation: { world } }) =>
      Boolean(command.ownerConsent) ||
      world.keys.every(({ kind, hasConsent }) => kind !== 'entrusted' || hasConsent),
    missing: () => ['ownerConsent'],
  },
  {
    clause: 'R7-4.5.4.1',
    code: 'signature-missing',
    sees: 'command',
    holds: ({ borrowerKind }, { command }) =>
      borrowerKind === 'outsider' || Boolean(command.signature),
    missing: () => ['signature'],
  },
  {
    clause: 'R7-4.5.4.2',
    code: 'papers-missing',
    sees: 'command',
    holds: (context, event) =>
      context.borrowerKind === 'staff' || stillNeeded(context, event).length === 0,
    missing: stillNeeded,
  },
]

const onlyOut: Asking<'return' | 'reportLost'> = [
  {
    clause: 'R7-4.5.4',
    code: 'key-not-on-loan',
    sees: 'command',
    holds: ({ keys }, { command: { keyIds } }) =>
      (keyIds ?? []).every((asked) => inState(keys, 'out').some(({ keyId }) => keyId === asked)),
  },
]

const refundFound: Asking<'refundFound'> = [
  {
    clause: 'H-key-loan-3',
    code: 'no-deposit-kept',
    sees: 'case',
    holds: ({ keys }) => depositsOf(inState(keys, 'lost')) > 0,
  },
  {
    clause: 'H-key-loan-3',
    code: 'key-not-found-yet',
    sees: 'command',
    holds: (context, { situation: { world } }) => foundAgain(context, world).length > 0,
  },
]

/** Everything is back or written off before the loan can be given up. */
const nothingOut: Requirement<KeyLoan> = {
  clause: 'R7-4.5.4',
  code: 'keys-still-out',
  in: ['onLoan'],
  sees: 'case',
  holds: () => false,
}

const recordPayment: Asking<'recordPayment'> = [
  {
    clause: 'R7-4.5.4.2',
    code: 'no-deposit-due',
    sees: 'case',
    holds: (context, { situation }) => depositDue(context, situation) > 0,
  },
  {
    clause: 'R7-4.5.4.2',
    code: 'deposit-paid',
    sees: 'case',
    holds: (context) => depositReceipt(context) === null,
  },
  ...paying<KeyLoan>('R7-4.5.4.2', (context, { situation }) => depositDue(context, situation)),
]

/** The clauses of a loan: the guards of its machine, in the order they are asked. */
export const keyLoanRequirements: Requirements<KeyLoan> = {
  ...commonRequirements<KeyLoan>(amendableKeyLoan),
  ...(receiptRequirements as unknown as Requirements<KeyLoan>),
  open: opening,
  lend: lending,
  return: onlyOut,
  reportLost: onlyOut,
  refundFound,
  withdraw: [nothingOut],
  recordPayment,
  tellOwner: [
    {
      clause: 'H-key-loan-1',
      code: 'no-owner-to-tell',
      sees: 'case',
      holds: ({ ownerDueAt }) => ownerDueAt !== null,
    },
  ],
}
