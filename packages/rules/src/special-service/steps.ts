import { climb, heldBy } from '../ladder'
import type { CommandType } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { HeldReceipt } from '../receipts/facts'
import { namedReceipt, posted, received, tillOf, unusedBack, used } from '../receipts/steps'
import type { SpecialService, SpecialServiceContext } from './facts'

type Step<Type extends CommandType<SpecialService>> = Transition<SpecialService, Type>

const fees = 'fees:special-service'
/** From this mark downwards the supervisor hears of it. */
const goodQuality = 3

export const register: Step<'open'> = {
  target: 'registered',
  leaves: (_, { command }) => [
    {
      type: 'serviceRegistered',
      channel: command.channel ?? 'visit',
      unitId: command.unitId,
      ownerName: command.ownerName ?? null,
      ownerPhone: command.ownerPhone ?? null,
      service: command.service,
      feeFen: command.feeFen,
      wantedAt: command.wantedAt,
      requirement: command.requirement ?? null,
    },
  ],
}

export const recordPayment: Step<'recordPayment'> = {
  leaves: ({ feeFen }, event) => received(event, { amountFen: feeFen, purpose: 'fee' }).facts,
}

export const collectFee: Step<'collectFee'> = {
  target: 'paid',
  leaves: ({ feeFen }, { command: { signature }, situation }) => [
    { type: 'feeCollected', signature },
    ...used(namedReceipt(situation), [{ credit: fees, amountFen: feeFen, about: null }]),
  ],
}

export const dispatch: Step<'dispatch'> = {
  target: 'dispatched',
  leaves: (context, { command, situation: { newIds, caseId } }) => {
    const orderId = newIds[0] ?? ''
    const { department, stewardId } = command
    const matter = context.requirement ?? context.service
    return [
      { type: 'serviceDispatched', department, orderId },
      {
        type: 'caseOpened',
        procedure: 'dispatch-order',
        caseId: orderId,
        input: {
          unitId: context.unitId,
          matter,
          department,
          priority: 'normal',
          sourceCaseId: caseId,
          ...(stewardId && { stewardId }),
        },
      },
    ]
  },
}

export const orderDone: Step<'orderDone'> = {
  target: 'done',
  leaves: (_, { command: { result } }) => [
    { type: 'serviceDone', result },
    { type: 'told', to: heldBy('receptionist'), subject: 'serviceDone' },
  ],
}

export const orderCancelled: Step<'orderCancelled'> = {
  target: 'paid',
  leaves: () => [
    { type: 'serviceOrderCancelled' },
    { type: 'told', to: heldBy('receptionist'), subject: 'serviceOrderCancelled' },
  ],
}

export const followUp: Step<'followUp'> = {
  leaves: (_, { command: { quality, remark = null }, situation: { posts } }) => [
    { type: 'qualityFollowedUp', quality, remark },
    ...(quality < goodQuality
      ? [{ type: 'told' as const, to: climb(posts, 'supervisor'), subject: 'poorQuality' }]
      : []),
  ],
}

export const close: Step<'close'> = {
  target: 'closed',
  leaves: () => [{ type: 'serviceClosed' }],
}

const paidWith = ({ receipts }: SpecialServiceContext) =>
  receipts.filter(({ state }) => state === 'used')

export const refund: Step<'refund'> = {
  target: 'refunded',
  leaves: (context, { command: { reason }, situation }) => [
    { type: 'feeRefunded', feeFen: context.feeFen, reason },
    ...paidWith(context).flatMap(({ receiptNo, amountFen }) =>
      posted({ debit: fees, credit: tillOf(situation), amountFen, about: receiptNo }),
    ),
  ],
}

/** What was paid goes back where it came in; the cashier hears of what is theirs to pay out. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...paidWith(context).flatMap(({ receiptNo, amountFen, account }) =>
      posted({ debit: fees, credit: account, amountFen, about: receiptNo }),
    ),
    ...unusedBack(context),
    ...(context.receipts.some(isWithCashier)
      ? [{ type: 'told' as const, to: heldBy('cashier'), subject: 'refundDue' }]
      : []),
  ],
}

const isWithCashier = ({ state, account }: HeldReceipt) =>
  account === 'finance' && (state === 'used' || state === 'unused')
