import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { type UtilityPrepay, type UtilityPrepayWorld, utilityPrepay } from './index'

const { lin, gu, cashier, clock } = {
  ...people,
  clock: { personId: null, roles: ['system'], department: null } as const,
}
const reason = '试'
const batchId = '00000000-0000-4000-8000-00000000ba7c'
const purchaserId = '00000000-0000-4000-8000-00000000c0de'
const utilityReceiptNo = 'D-20260305-17'

export const gas = {
  unitId,
  utility: 'gas',
  agency: 'prepay',
  quantity: 50,
  cashFen: 20_000,
  device: 'gasCard',
  deviceNo: 'Q-8841',
} as const

export const electricity = {
  unitId,
  utility: 'electricity',
  agency: 'payBill',
  quantity: 300,
  cashFen: 18_000,
  device: 'none',
  papers: '三月电费通知单',
} as const

export const world: UtilityPrepayWorld = {
  isUnitKnown: true,
  drawerId: 'front',
  isDeviceInCustody: false,
}

/** Everything that can happen to a prepayment. */
export const model: Model<UtilityPrepay> = {
  procedure: utilityPrepay,
  base: situation(world),
  inputs: [gas, electricity],
  moves: [
    { by: lin, command: { type: 'cancel', reason } },
    { by: clock, command: { type: 'giveToPurchaser', batchId, purchaserId } },
    {
      by: clock,
      command: { type: 'bringBack', spentFen: 17_550, utilityReceiptNo, deviceBack: true },
    },
    {
      by: clock,
      command: { type: 'bringBack', spentFen: 18_000, utilityReceiptNo, deviceBack: false, reason },
    },
    { by: clock, command: { type: 'comeBackUnbought', deviceBack: true } },
    { by: clock, command: { type: 'comeBackUnbought', deviceBack: false, reason } },
    { by: lin, command: { type: 'returnDevice' } },
    ...[gu, lin].map((by) => ({ by, command: { type: 'writeOffDevice', reason } }) as const),
    { by: lin, command: { type: 'notifyOwner', means: 'phone' } },
    ...[lin, cashier].map(
      (by) =>
        ({ by, command: { type: 'collect', signature: reason, changeCounted: true } }) as const,
    ),
    { by: lin, command: { type: 'collect', signature: reason } },
    { by: lin, command: { type: 'amend', field: 'papers', value: '另一张', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
