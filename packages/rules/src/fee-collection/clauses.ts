import { dateAt, isWorkingDay } from '../calendar'
import { commonRequirements } from '../conventions/requirements'
import { unitId } from '../field'
import { receiptRequirements } from '../receipts/clauses'
import type { Requirements, SeesCase } from '../requirement'
import type { FeeCollection } from './facts'
import { isCashierThere } from './hours'

export const amendableFee = { unitId: unitId() } as const

const never = (code: string, state: 'handedOver' | null): SeesCase<FeeCollection> => ({
  clause: 'H-fee-collection-4',
  code,
  sees: 'case',
  ...(state && { in: [state] }),
  holds: () => false,
})

const common = commonRequirements<FeeCollection>(amendableFee)

/** The clauses of collecting for the cashier: the guards of its machine, in the order they are asked. */
export const feeCollectionRequirements: Requirements<FeeCollection> = {
  ...common,
  open: [
    {
      clause: 'R7-4.6.2.1',
      code: 'holiday-fees-elsewhere',
      sees: 'case',
      holds: (_, { situation: { at, calendar, policy } }) =>
        policy.deskCollectsOffHours || isWorkingDay(dateAt(at, calendar.timeZone), calendar),
    },
    {
      clause: 'R7-4.6',
      code: 'desk-takes-no-fees',
      sees: 'case',
      holds: (_, { situation: { policy } }) => policy.deskCollectsOffHours,
    },
    {
      clause: 'R7-3.7',
      also: ['R7-4.6'],
      code: 'cashier-is-there',
      sees: 'case',
      holds: (_, { situation: { at, calendar, policy } }) =>
        !isCashierThere(at, policy.cashierHours, calendar),
    },
    {
      clause: 'H-kernel-14',
      code: 'no-open-shift',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.drawerId !== null,
    },
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { command, situation: { world } }) => !command.unitId || world.isUnitKnown,
    },
  ],
  handOver: [
    {
      clause: 'H-fee-collection-2',
      code: 'difference-without-reason',
      sees: 'command',
      holds: ({ amountFen }, { command: { count, reason } }) =>
        count === undefined || count === amountFen || Boolean(reason),
      missing: () => ['reason'],
    },
  ],
  confirm: [
    {
      clause: 'H-fee-collection-3',
      code: 'you-handed-over',
      sees: 'case',
      in: ['handedOver'],
      holds: ({ handedOverBy }, { situation: { by } }) =>
        by.personId === null || handedOverBy !== by.personId,
    },
    {
      clause: 'H-fee-collection-2',
      code: 'difference-without-reason',
      sees: 'command',
      holds: ({ countFen }, { command: { counted, reason } }) =>
        counted === undefined || counted === countFen || Boolean(reason),
      missing: () => ['reason'],
    },
  ],
  withdraw: [
    never('handed-over-already', 'handedOver'),
    {
      clause: 'H-kernel-15',
      code: 'receipt-used',
      sees: 'command',
      holds: (_, { situation: { world } }) => !world.isReceiptUsed,
    },
  ],
  reopen: [...(common.reopen ?? []), never('collect-anew', null)],
  printReceipt: receiptRequirements.printReceipt as NonNullable<
    Requirements<FeeCollection>['printReceipt']
  >,
  reprintReceipt: receiptRequirements.reprintReceipt as NonNullable<
    Requirements<FeeCollection>['reprintReceipt']
  >,
}
