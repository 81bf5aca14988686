import type { Account, Posting } from '../ledger'
import type { Fen } from '../money'
import type { EventOf } from '../procedure'
import type { Transitions } from '../procedure-machine'
import type { Situation } from '../situation'
import type { BareMoney, MoneyShape } from './clauses'
import type { MoneyCommand } from './commands'
import type { HeldReceipt, MoneyContext, MoneyFact, MoneyWorld, ReceiptPurpose } from './facts'

/** A command and its situation; in which state it meets the case does not matter here. */
type Happening<Type extends MoneyCommand['type']> = Pick<
  EventOf<BareMoney, Type>,
  'command' | 'situation'
>
type Payment = Happening<'recordPayment'>

/** Where the sender takes money in and gives it out: the cashier's till, or the drawer of the shift. */
export function tillOf({ by, world }: Situation<MoneyWorld>): Account {
  if (by.roles.includes('cashier')) return 'finance'
  if (!world.drawerId) throw new Error('Cash is moved by the cashier or in an open shift')
  return `drawer:${world.drawerId}`
}

/** Postings as one fact; none when nothing moves. */
export function posted(...postings: readonly Posting[]): readonly MoneyFact[] {
  const moved = postings.filter(({ amountFen }) => amountFen > 0)
  return moved.length > 0 ? [{ type: 'posted', postings: moved }] : []
}

interface Due {
  readonly amountFen: Fen
  readonly purpose: ReceiptPurpose
  /** Where the money goes in, when not into the till of whoever takes it. */
  readonly account?: Account
}

/** Takes new money in: a receipt with the next number, and an advance until it is used. */
export function received(
  { command, situation }: Pick<Payment, 'command' | 'situation'>,
  { amountFen, purpose, account = tillOf(situation) }: Due,
): { readonly receipt: HeldReceipt; readonly facts: readonly MoneyFact[] } {
  const { at, world } = situation
  if (!world.nextReceipt) throw new Error('A receipt needs its number')
  const made: MoneyFact = {
    type: 'receiptMade',
    ...world.nextReceipt,
    amountFen,
    purpose,
    method: command.method ?? 'cash',
    payer: command.payer ?? null,
    paperNo: command.paperNo ?? null,
    account,
    madeAt: at,
  }
  const { receiptNo } = world.nextReceipt
  const moved = posted({ debit: account, credit: 'advances', amountFen, about: receiptNo })
  return {
    receipt: { receiptNo, amountFen, purpose, account, state: 'unused' },
    facts: [made, ...moved],
  }
}

/** Uses a whole receipt for what it pays: the advance becomes deposits, fees, or what else `into` says. */
export function used(
  receipt: Omit<HeldReceipt, 'state'>,
  into: readonly Omit<Posting, 'debit'>[],
): readonly MoneyFact[] {
  const { receiptNo, amountFen, purpose, account } = receipt
  const sum = into.reduce((total, each) => total + each.amountFen, 0)
  if (sum !== amountFen) throw new Error(`Receipt ${receiptNo} pays ${amountFen} fen, not ${sum}`)
  return [
    { type: 'receiptUsed', receiptNo, amountFen, purpose, account },
    ...posted(...into.map(fromAdvances)),
  ]
}

/** The receipt that a command names, once its clauses hold. */
export function namedReceipt({ world }: Situation<MoneyWorld>): HeldReceipt {
  if (!world.receipt) throw new Error('The clauses let no unknown receipt through')
  const { receiptNo, amountFen, purpose, account } = world.receipt
  return { receiptNo, amountFen, purpose, account, state: 'unused' }
}

/** The receipt that a payment rests on: the one it names, else one made of new money. */
export function paid(event: Payment, due: Due) {
  if (event.command.receiptNo === undefined) return received(event, due)
  return { receipt: namedReceipt(event.situation), facts: [] as readonly MoneyFact[] }
}

/**
 * A payment that the case keeps until it knows what it becomes. Of new money the receipt stays
 * unused, so that it can still be made void; one that is named is used up here and now.
 */
export function kept(event: Payment, due: Due): readonly MoneyFact[] {
  const { receipt, facts } = paid(event, due)
  return facts.length > 0 ? facts : [{ type: 'receiptUsed', ...withoutState(receipt) }]
}

/** What a kept payment becomes. */
export const spent = (
  receipt: HeldReceipt,
  into: readonly Omit<Posting, 'debit'>[],
): readonly MoneyFact[] =>
  receipt.state === 'unused' ? used(receipt, into) : posted(...into.map(fromAdvances))

const withoutState = ({ state, ...receipt }: HeldReceipt) => receipt

const fromAdvances = (each: Omit<Posting, 'debit'>): Posting => ({ ...each, debit: 'advances' })

/** What was paid and not used goes back where it came in; used receipts are the procedure's to settle. */
export const unusedBack = ({ receipts }: MoneyContext): readonly MoneyFact[] =>
  receipts
    .filter(({ state }) => state === 'unused')
    .flatMap(({ receiptNo, amountFen, account }) => [
      { type: 'receiptRefunded' as const, receiptNo, amountFen },
      ...posted({ debit: 'advances', credit: account, amountFen, about: receiptNo }),
    ])

/** The money goes back where it came in, and the number stays taken. */
export function voided(
  { receipts }: MoneyContext,
  { command: { receiptNo, reason } }: Happening<'voidReceipt'>,
): readonly MoneyFact[] {
  const held = receipts.find((each) => each.receiptNo === receiptNo)
  if (!held) throw new Error('Only a receipt of this case is made void')
  const { amountFen, account } = held
  return [
    { type: 'receiptVoided', receiptNo, reason },
    ...posted({ debit: 'advances', credit: account, amountFen, about: receiptNo }),
  ]
}

const onPaper: Transitions<BareMoney> = {
  printReceipt: {
    leaves: (_, { command: { receiptNo } }) => [{ type: 'receiptPrinted', receiptNo }],
  },
  reprintReceipt: {
    leaves: (_, { command: { receiptNo } }) => [{ type: 'receiptReprinted', receiptNo }],
  },
}

/** Printing, which is kept in every state: whoever paid may ask for the paper when all is over. */
export const printing = <S extends MoneyShape>(): Transitions<S> =>
  // It reads only what every procedure with money has.
  onPaper as unknown as Transitions<S>

const bareTransitions: Transitions<BareMoney> = { ...onPaper, voidReceipt: { leaves: voided } }

/** Voiding and printing, for the open states of a procedure that takes money. */
export const aboutReceipts = <S extends MoneyShape>(): Transitions<S> =>
  // They read only what every procedure with money has.
  bareTransitions as unknown as Transitions<S>

const advance: Transitions<BareMoney> = {
  recordPayment: {
    leaves: (_, event) =>
      received(event, {
        amountFen: event.command.amountFen ?? 0,
        purpose: event.command.purpose ?? 'fee',
      }).facts,
  },
}

/** A payment for something that is asked for afterwards: it stands as an advance until a command uses it. */
export const payInAdvance = <S extends MoneyShape>(): Transitions<S> =>
  // As above.
  advance as unknown as Transitions<S>
