import { addToDate, dateAt } from '../calendar'
import { type Holder, heldBy } from '../ladder'
import { endOfDay, lastValidDay } from '../pass/valid-days'
import type { CommandType, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { namedReceipt, posted, received, unusedBack, used } from '../receipts/steps'
import type { Situation } from '../situation'
import { priceOf } from './clauses'
import type { Parking, ParkingContext } from './facts'

type Step<Type extends CommandType<Parking>> = Transition<Parking, Type>
type Facts = readonly FactOf<Parking>[]

const fees = 'fees:parking'
const desk = heldBy('receptionist')
const cashier = heldBy('cashier')

const told = (to: Holder, subject: string) => ({ type: 'told', to, subject }) as const
const tellNext = (to: Holder, subject: string): Facts => [
  { type: 'handedOn', holder: to },
  told(to, subject),
]

const todayOf = ({ at, calendar }: Situation) => dateAt(at, calendar.timeZone)

function spanOf(fromOn: string, months: number, { calendar }: Situation) {
  const validUntilOn = lastValidDay({ fromOn, months, limitOn: null })
  return { validUntilOn, parkingDueAt: endOfDay(validUntilOn, calendar.timeZone) }
}

export const apply: Step<'open'> = {
  target: 'applied',
  leaves: (_, { command, situation: { by } }) => {
    const { type, phone = null, ...given } = command
    const holder = heldBy('receptionist', by.personId)
    return [{ type: 'parkingApplied', ...given, phone, holder }]
  },
}

export const verify: Step<'verify'> = {
  target: 'verified',
  leaves: (_, { command: { documents }, situation: { newIds } }) => [
    { type: 'papersVerified', documents, copiesId: newIds[0] ?? '' },
    ...tellNext(cashier, 'parkingDue'),
  ],
}

export const turnDown: Step<'turnDown'> = {
  target: 'refused',
  leaves: (context, { command: { reason } }) => [
    { type: 'turnedDown', reason },
    ...withCashier(unusedBack(context)),
  ],
}

export const recordPayment: Step<'recordPayment'> = {
  leaves: (context, event) => {
    const { command, situation } = event
    const asked = context.spaceId === null ? context.months : (command.months ?? context.months)
    const purpose = context.spaceId === null ? 'fee' : 'renewal'
    return received(event, { amountFen: priceOf(asked, situation.policy), purpose }).facts
  },
}

const paidBy = (situation: Situation<Parking['world']>): Facts => {
  const receipt = namedReceipt(situation)
  const { amountFen, receiptNo: about } = receipt
  return used(receipt, [{ credit: fees, amountFen, about }])
}

export const pay: Step<'pay'> = {
  target: 'paid',
  leaves: ({ months }, { situation }) => [
    { type: 'parkingPaid', months },
    ...paidBy(situation),
    ...tellNext(desk, 'spaceToAssign'),
  ],
}

export const assign: Step<'assign'> = {
  target: 'assigned',
  leaves: ({ months }, { situation }) => {
    const { space } = situation.world
    if (!space) throw new Error('The clauses let no unknown space through')
    const { spaceId, spaceNo } = space
    const validFromOn = todayOf(situation)
    const span = spanOf(validFromOn, months, situation)
    return [{ type: 'spaceAssigned', spaceId, spaceNo, validFromOn, ...span }]
  },
}

/** H-parking-4: on from the old end, so that no day is left out or paid twice. */
export const renew: Step<'renew'> = {
  target: 'assigned',
  leaves: ({ validUntilOn }, { command: { months }, situation }) => {
    const fromOn = addToDate(validUntilOn ?? todayOf(situation), 1)
    const span = spanOf(fromOn, months, situation)
    return [{ type: 'parkingRenewed', months, ...span }, ...paidBy(situation)]
  },
}

/** The space stays theirs until it is released: the vehicle may still stand there. */
export const runOut: Step<'strikeClock'> = {
  target: 'expired',
  when: (_, { command }) => command.kind === 'parkingEnds',
  leaves: (_, { command: { dueAt } }) => [
    { type: 'parkingExpired', lateSince: dueAt },
    told(desk, 'parkingExpired'),
  ],
}

export const release: Step<'release'> = {
  target: 'released',
  leaves: (context, { command: { reason = null } }) => [
    { type: 'spaceReleased', spaceId: context.spaceId, reason },
    ...withCashier(unusedBack(context)),
  ],
}

/** H-kernel-5: what was paid goes back where it came in. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...withCashier([...unusedBack(context), ...feesBack(context)]),
  ],
}

const feesBack = ({ receipts }: ParkingContext): Facts =>
  receipts
    .filter(({ state }) => state === 'used')
    .flatMap(({ receiptNo: about, amountFen, account: credit }) =>
      posted({ debit: fees, credit, amountFen, about }),
    )

const withCashier = (back: Facts): Facts =>
  back.length > 0 ? [...back, told(cashier, 'paymentToGiveBack')] : back
