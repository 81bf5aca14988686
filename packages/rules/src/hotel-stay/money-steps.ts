import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { namedReceipt, posted, received, tillOf, unusedBack, used } from '../receipts/steps'
import type { Situation } from '../situation'
import type { HotelStay, HotelStayContext, HotelStayWorld } from './facts'
import { guaranteeDue, guaranteeRows } from './guarantees'

type Facts = readonly FactOf<HotelStay>[]
type Step<Type extends EventOf<HotelStay>['type']> = Transition<HotelStay, Type>
type At = Situation<HotelStayWorld>

export const recordPayment: Step<'recordPayment'> = {
  leaves: (context, event) => {
    const amountFen = guaranteeDue(context, event.situation.policy)
    return received(asPayment(event), { amountFen, purpose: 'deposit' }).facts
  },
}

// It reads only what every procedure with money has.
const asPayment = (event: unknown) => event as Parameters<typeof received>[0]

export const guarantee: Step<'guarantee'> = {
  target: 'guaranteed',
  leaves: (context, { command, situation }) => {
    const { kind } = command
    const { policy, world } = situation
    const dueFen = guaranteeDue(context, policy)
    const given = { command, dueFen, contract: world.contract, policy }
    const guaranteeFen = kind === 'cash' ? dueFen : 0
    const into = { credit: 'deposits:hotel-stay', amountFen: guaranteeFen, about: null } as const
    return [
      {
        type: 'guaranteeGiven',
        kind,
        creditLimitFen: guaranteeRows[kind].credit(given),
        guaranteeFen,
        cardTail: command.cardTail ?? null,
        authorisationNo: command.authorisationNo ?? null,
        heldFen: command.heldFen ?? null,
        contractNo: command.contractNo ?? null,
        voucherNo: command.voucherNo ?? null,
        pledgeNo: command.pledgeNo ?? null,
        pledgeNote: command.pledgeNote ?? null,
        valueFen: command.valueFen ?? null,
        signatoryId: command.signatoryId ?? null,
        exemptionReason: command.exemptionReason ?? null,
      },
      ...(kind === 'cash' ? used(namedReceipt(situation), [into]) : []),
    ]
  },
}

/** However the stay ends: cash over the counter, and what was paid and not used. */
export function guaranteeBack(context: HotelStayContext, situation: At): Facts {
  const { kind, guaranteeFen } = context
  if (!kind) return unusedBack(context)
  const back = { debit: 'deposits:hotel-stay', amountFen: guaranteeFen, about: null } as const
  return [
    { type: 'guaranteeBack', kind, guaranteeFen },
    ...(guaranteeFen > 0 ? posted({ ...back, credit: tillOf(situation) }) : []),
    ...unusedBack(context),
  ]
}

export const cancel: Step<'cancel'> = {
  target: 'cancelled',
  leaves: (context, { command: { reason }, situation }) => [
    { type: 'stayCancelled', reason },
    ...guaranteeBack(context, situation),
  ],
}

export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason }, situation }) => [
    { type: 'withdrawn', reason },
    ...guaranteeBack(context, situation),
  ],
}
