import type { ClauseId } from '../clause'
import type { Fen } from '../money'
import type { CommandType, EventOf, Shape } from '../procedure'
import type { Requirement, SeesCase } from '../requirement'
import type { MoneyCommand, moneySpecs } from './commands'
import type { MoneyContext, MoneyFact, MoneyWorld } from './facts'

/** A procedure that takes money. */
export interface MoneyShape extends Shape {
  readonly context: Shape['context'] & MoneyContext
  readonly world: MoneyWorld
}

/** What is written here reads nothing but what every procedure with money has. */
export interface BareMoney extends MoneyShape {
  readonly state: never
  readonly command: MoneyCommand
  readonly fact: MoneyFact
}

type DueOf<S extends MoneyShape, Type extends CommandType<S>> = (
  context: S['context'],
  event: EventOf<S, Type>,
) => Fen | null

interface Receipted {
  readonly command: { readonly receiptNo?: string | undefined }
  readonly situation: { readonly caseId: string; readonly world: MoneyWorld }
}

const isNamed = ({ command, situation: { world } }: Receipted) =>
  command.receiptNo === undefined || world.receipt?.receiptNo === command.receiptNo

// Else the case it was made on would still think that it owes this money.
const isOfThisCase = ({ situation: { caseId, world } }: Receipted) =>
  world.receipt === null || world.receipt.caseId === caseId || world.receipt.isCollected

/** The receipt that a command names is ours, unused and of the right amount, as `clause` wants it. */
export const withReceipt = <S extends MoneyShape, Type extends CommandType<S>>(
  clause: ClauseId,
  dueOf: DueOf<S, Type>,
): readonly Requirement<S, Type>[] => [
  {
    clause: 'H-kernel-15',
    code: 'receipt-unknown',
    sees: 'command',
    holds: (_, event) => isNamed(asReceipted(event)),
  },
  {
    clause: 'H-kernel-15',
    code: 'receipt-used',
    sees: 'command',
    holds: (_, event) => !asReceipted(event).situation.world.receipt?.isOver,
  },
  {
    clause: 'H-kernel-15',
    code: 'receipt-of-another-case',
    sees: 'command',
    holds: (_, event) => isOfThisCase(asReceipted(event)),
  },
  {
    clause,
    also: ['H-kernel-15'],
    code: 'receipt-amount-wrong',
    sees: 'command',
    holds: (context, event) => {
      const due = dueOf(context, event)
      const { command, situation } = asReceipted(event)
      if (command.receiptNo === undefined || due === null) return true
      return situation.world.receipt?.amountFen === due
    },
  },
]

// The commands that are given this list name a receipt, and their world knows of it.
const asReceipted = (event: unknown) => event as Receipted

/** Money is taken for what is due: in an open shift or by the cashier, neither more nor less. */
export const paying = <S extends MoneyShape>(
  clause: ClauseId,
  dueOf: DueOf<S, CommandType<S>>,
): readonly Requirement<S, CommandType<S>>[] => [
  ...withReceipt<S, CommandType<S>>(clause, dueOf),
  {
    clause: 'H-kernel-14',
    code: 'no-open-shift',
    sees: 'command',
    holds: (_, event) => {
      const { by, world } = event.situation
      const movesMoney = asPayment(event).receiptNo === undefined
      return !movesMoney || by.roles.includes('cashier') || world.drawerId !== null
    },
  },
  {
    clause: 'H-kernel-15',
    code: 'amount-missing',
    sees: 'command',
    holds: (context, event) => {
      const { amountFen, receiptNo } = asPayment(event)
      return receiptNo !== undefined || amountFen !== undefined || dueOf(context, event) !== null
    },
    missing: () => ['amountFen'],
  },
  exactly(clause, dueOf),
  {
    clause: 'H-kernel-16',
    code: 'paper-number-taken',
    sees: 'command',
    holds: (_, event) =>
      asPayment(event).paperNo === undefined || !event.situation.world.isPaperNoTaken,
  },
]

/** What is paid is what is due, as `clause` wants it; nothing is said where nothing is due by it. */
export const exactly = <S extends MoneyShape>(
  clause: ClauseId,
  dueOf: DueOf<S, CommandType<S>>,
): Requirement<S, CommandType<S>> => ({
  clause,
  code: 'amount-wrong',
  sees: 'command',
  due: dueOf,
  holds: (context, event) => {
    const due = dueOf(context, event)
    const { amountFen } = asPayment(event)
    return due === null || amountFen === undefined || amountFen === due
  },
})

// `recordPayment` is the only command that is given this list.
const asPayment = ({ command }: { readonly command: unknown }) =>
  command as Extract<MoneyCommand, { type: 'recordPayment' }>

const ofThisCase = (
  { receipts }: MoneyContext,
  { command }: { readonly command: { readonly receiptNo: string } },
) => receipts.find(({ receiptNo }) => receiptNo === command.receiptNo)

const hasReceipts: SeesCase<BareMoney> = {
  clause: 'H-kernel-16',
  code: 'no-receipt',
  sees: 'case',
  holds: ({ receipts }) => receipts.length > 0,
}

/** Only what paid nothing yet is made void; whatever was made here is printed once, and then again. */
export const receiptRequirements: {
  readonly [Type in Exclude<keyof typeof moneySpecs, 'recordPayment'>]: readonly Requirement<
    BareMoney,
    Type
  >[]
} = {
  voidReceipt: [
    hasReceipts,
    {
      clause: 'H-kernel-16',
      code: 'receipt-not-here',
      sees: 'command',
      holds: (context, event) => ofThisCase(context, event) !== undefined,
    },
    {
      clause: 'H-kernel-16',
      code: 'receipt-used',
      sees: 'command',
      holds: (context, event) => ofThisCase(context, event)?.state === 'unused',
    },
  ],
  printReceipt: [
    hasReceipts,
    {
      clause: 'H-kernel-16',
      code: 'receipt-not-here',
      sees: 'command',
      holds: (context, event) => ofThisCase(context, event) !== undefined,
    },
    {
      clause: 'H-kernel-16',
      code: 'receipt-printed',
      sees: 'command',
      holds: (context, event) => !ofThisCase(context, event)?.isPrinted,
    },
  ],
  reprintReceipt: [
    hasReceipts,
    {
      clause: 'H-kernel-16',
      code: 'receipt-not-here',
      sees: 'command',
      holds: (context, event) => ofThisCase(context, event) !== undefined,
    },
  ],
}

/** Above a certain amount, whoever took something back does not give out the money for it as well. */
export const otherHands = <S extends MoneyShape>(given: {
  readonly amountOf: (context: S['context']) => Fen
  readonly takenBy: (context: S['context']) => readonly (string | null)[]
}): SeesCase<S> => ({
  clause: 'H-kernel-17',
  code: 'other-hands',
  sees: 'case',
  holds: (context, { situation: { by, policy } }) =>
    given.amountOf(context) <= policy.sameHandsMaxFen ||
    !given.takenBy(context).includes(by.personId),
})
