import { people } from '../testing'
import type { Model } from '../testing-model'
import { type HotelStay, hotelStay } from './index'
import {
  agency,
  allocate,
  at,
  cash,
  checkIn,
  input,
  keyOf,
  near,
  pay,
  pick,
  plain,
  preauthorised,
  quiet,
  rack,
  reason,
  receipt,
  rooms,
  suite,
  use,
} from './testing-house'

const { lin, gu, cashier } = people
const system = { personId: null, roles: ['system'], department: null } as const
const signatory = {
  signatoryId: keyOf(suite),
  maySign: ['rate', 'guarantee', 'exemption'],
  discountMaxPercent: 20,
} as const
const { signatoryId } = signatory

/** A house with one other guest in it, and everything that may happen to a stay. */
export const model: Model<HotelStay> = {
  procedure: hotelStay,
  base: at({ world: { house: { rooms, uses: [use(81, { roomId: quiet, isInHouse: true })] } } }),
  inputs: [
    input(),
    input({ rooms: 2, beds: 3, purpose: 'group', departure: '2026-03-03' }),
    input({
      departure: '2026-03-02',
      useFromAt: '2026-03-02T02:00:00.000Z',
      useUntilAt: '2026-03-02T06:00:00.000Z',
    }),
  ],
  moves: [
    ...[lin, cashier].map((by) => ({ by, command: allocate })),
    { by: lin, command: pick(plain) },
    { by: system, command: { type: 'reallocate', roomIds: [plain] } },
    { by: lin, command: rack },
    {
      by: lin,
      command: { ...rack, basis: 'groupOrAgency', contractNo: agency.contractNo },
      world: { contract: agency },
    },
    {
      by: lin,
      command: { ...rack, basis: 'executiveSignature', signatoryId, discountPercent: 20 },
      world: { signatory },
    },
    { by: lin, command: pay },
    { by: lin, command: { ...pay, method: 'wechat' }, world: { drawerId: null } },
    ...[500_00, 1_000_00].map(
      (amountFen) =>
        ({ by: lin, command: cash, world: { receipt: receipt({ amountFen }) } }) as const,
    ),
    { by: lin, command: preauthorised },
    {
      by: lin,
      command: { type: 'guarantee', kind: 'exemption', signatoryId, exemptionReason: reason },
      world: { signatory },
    },
    { by: lin, command: { type: 'voidReceipt', receiptNo: cash.receiptNo, reason } },
    { by: gu, command: { type: 'voidReceipt', receiptNo: cash.receiptNo, reason } },
    ...[[near], [plain], [near, plain]].map(
      (own) => ({ by: lin, command: checkIn(...own) }) as const,
    ),
    { by: lin, command: { type: 'extend', departure: '2026-03-06' } },
    { by: lin, command: { type: 'move', roomIds: [plain], reason, keyIds: [keyOf(plain)] } },
    { by: lin, command: { type: 'move', roomIds: [suite], reason, signature: reason } },
    { by: lin, command: { type: 'checkOut' } },
    { by: lin, command: { type: 'checkOut', missingKeyIds: [keyOf(near)] } },
    { by: lin, command: { type: 'checkOut' }, world: { drawerId: null } },
    { by: lin, command: { type: 'cancel', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'amend', field: 'address', value: '杭州', reason } },
    { by: gu, command: { type: 'markSeen' } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
