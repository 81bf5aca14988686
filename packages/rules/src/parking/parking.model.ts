import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { moneyRegisters, receiptNoOf } from '../testing-money'
import { type Parking, type ParkingWorld, parking, parkingDocuments } from './index'

const { lin, gu, cashier } = people
const reason = '试'

export const space = {
  spaceId: '00000000-0000-4000-8000-00000000b112',
  spaceNo: 'B1-012',
  isHeld: false,
} as const
export const world: ParkingWorld = {
  nextReceipt: null,
  receipt: null,
  isPaperNoTaken: false,
  drawerId: null,
  isUnitKnown: true,
  space,
}
export const car = { unitId, name: '周慧敏', vehiclePlate: '粤B12345', months: 6 } as const

/** A space for a vehicle, and all that may happen to it. */
export const model: Model<Parking> = {
  procedure: parking,
  base: situation(world),
  registers: moneyRegisters,
  inputs: [car, { ...car, months: 1, phone: '13800001234' }],
  moves: [
    { by: lin, command: { type: 'verify', documents: [...parkingDocuments] } },
    { by: lin, command: { type: 'verify', documents: ['idCard'] } },
    { by: lin, command: { type: 'turnDown', reason } },
    { by: cashier, command: { type: 'recordPayment' } },
    { by: cashier, command: { type: 'recordPayment', months: 3 } },
    { by: cashier, command: { type: 'voidReceipt', receiptNo: receiptNoOf(1), reason } },
    { by: cashier, command: { type: 'printReceipt', receiptNo: receiptNoOf(1) } },
    { by: cashier, command: { type: 'reprintReceipt', receiptNo: receiptNoOf(1) } },
    { by: lin, command: { type: 'pay', receiptNo: receiptNoOf(1) } },
    { by: lin, command: { type: 'assign', spaceId: space.spaceId } },
    ...[2, 3].map(
      (serial) =>
        ({
          by: lin,
          command: { type: 'renew', months: 3, receiptNo: receiptNoOf(serial) },
        }) as const,
    ),
    { by: lin, command: { type: 'release' } },
    { by: lin, command: { type: 'amend', field: 'vehiclePlate', value: '粤B54321', reason } },
    { by: gu, command: { type: 'review' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
