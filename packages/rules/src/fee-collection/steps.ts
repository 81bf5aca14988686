import { addHours } from '../instant'
import { climb, type Holder, heldBy } from '../ladder'
import type { Account } from '../ledger'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { posted, received, unusedBack, used } from '../receipts/steps'
import { feeItems } from './commands'
import type { FeeCollection, FeeCollectionContext } from './facts'
import { nextCashierMorning } from './hours'

type Facts = readonly FactOf<FeeCollection>[]
type Event<Type extends EventOf<FeeCollection>['type']> = EventOf<FeeCollection, Type>
type Step<Type extends EventOf<FeeCollection>['type']> = Transition<FeeCollection, Type>

const told = (to: Holder, subject: string): FactOf<FeeCollection> => ({ type: 'told', to, subject })
const cashier = heldBy('cashier')

/** The money lies in the desk's safe, and stands as an advance until the cashier has confirmed it. */
export const collected = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const { at, by, policy, calendar } = situation
  const { unitId, payer, item, amountFen, method } = command
  const due = nextCashierMorning(
    at,
    { hours: policy.cashierHours, due: policy.cashierHandOverClock },
    calendar,
  )
  const { receipt, facts } = received(
    { command: { type: 'recordPayment', method, payer }, situation },
    { amountFen, purpose: 'fee', account: 'safe' },
  )
  return [
    {
      type: 'feeCollected',
      unitId,
      payer,
      item,
      amountFen,
      method,
      receiptNo: receipt.receiptNo,
      collectedBy: by.personId,
      answerableId: by.personId,
      handOverDueAt: due.at,
      isCalendarUnknown: due.isCalendarUnknown,
      holder: heldBy('receptionist', by.personId),
      seenAt: at,
    },
    ...facts,
  ]
}

const toldOfGap = (differenceFen: number, { by, posts }: Event<'handOver'>['situation']): Facts =>
  differenceFen === 0 ? [] : [told(climb(posts, 'supervisor', by.personId), 'feeDiffers')]

export const handOver: Step<'handOver'> = {
  target: 'handedOver',
  leaves: ({ amountFen }, { command: { count, reason }, situation }) => {
    const { at, by, policy } = situation
    const differenceFen = count - amountFen
    return [
      {
        type: 'feeHandedOver',
        countFen: count,
        differenceFen,
        reason: reason ?? null,
        handedOverBy: by.personId,
        confirmDueAt: addHours(at, policy.feeConfirmHours),
        holder: cashier,
      },
      told(cashier, 'feeHandedOver'),
      ...toldOfGap(differenceFen, situation),
    ]
  },
}

const incomeOf = (item: string): Account =>
  (feeItems as readonly string[]).includes(item) ? `fees:${item}` : 'fees:other'

export const confirm: Step<'confirm'> = {
  target: 'confirmed',
  leaves: (context, { command: { counted, reason }, situation }) => {
    const { item, countFen } = context
    const receipt = receiptOf(context)
    const { amountFen, receiptNo: about } = receipt
    // What the receipt has paid for elsewhere is no fee of ours.
    const earned = situation.world.isReceiptUsed
      ? []
      : used(receipt, [{ credit: incomeOf(item), amountFen, about }])
    return [
      ...earned,
      ...posted(
        { debit: 'finance', credit: 'safe', amountFen: Math.min(counted, amountFen), about },
        { debit: 'difference', credit: 'safe', amountFen: amountFen - counted, about },
        { debit: 'finance', credit: 'difference', amountFen: counted - amountFen, about },
      ),
      {
        type: 'feeConfirmed',
        countedFen: counted,
        differenceFen: counted - amountFen,
        reason: reason ?? null,
        confirmedBy: situation.by.personId,
      },
      // What was short when it was handed over has been told already.
      ...toldOfGap(counted - (countFen ?? amountFen), situation),
    ]
  },
}

const receiptOf = ({ receipts }: FeeCollectionContext) => {
  const [receipt] = receipts
  if (!receipt) throw new Error('A fee is collected against a receipt')
  return receipt
}

const late = (
  clause: 'R7-4.6.2.2' | 'H-fee-collection-1',
  { at, posts }: Event<'strikeClock'>['situation'],
): { readonly fact: FactOf<FeeCollection>; readonly to: Holder } => {
  const to = climb(posts, 'supervisor')
  return { fact: { type: 'transferLate', holder: to, from: at, clause }, to }
}

export const handOverLate: Step<'strikeClock'> = {
  leaves: (_, { situation }) => {
    const { fact, to } = late('R7-4.6.2.2', situation)
    return [fact, told(to, 'handOverLate')]
  },
}

export const confirmLate: Step<'strikeClock'> = {
  leaves: (_, { situation }) => {
    const { fact, to } = late('H-fee-collection-1', situation)
    return [fact, told(to, 'confirmLate')]
  },
}

export const passOn: Step<'passOn'> = {
  leaves: (_, { command: { personId } }) => [
    { type: 'transferPassedOn', personId },
    told(heldBy('receptionist', personId), 'transferPassedOn'),
  ],
}

/** Withdrawn before it was handed over: the payer has the money back out of the safe. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...unusedBack(context),
  ],
}
