import type { Policy } from '../policy'
import type { KnownReceipt } from '../receipts/facts'
import type { Situation } from '../situation'
import { type OpenCase, openCase, ownId, people, situation } from '../testing'
import type { Room } from './allocation/room'
import type { RoomUse } from './allocation/room-use'
import { type HotelStay, type HotelStayWorld, hotelStay, type RateContract } from './index'

/** An id that a test can name: the same number, the same id. */
export const testId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const room = (roomNo: number, changes: Partial<Room> = {}): Room => ({
  roomId: testId(roomNo),
  roomNo: String(roomNo),
  roomClass: 'standard',
  floor: Math.floor(roomNo / 100),
  beds: 2,
  isNearDesk: false,
  isQuiet: false,
  isCorner: false,
  hasLargeBed: false,
  connectsWithId: null,
  rateFen: 388_00,
  ...changes,
})

export const rooms = [
  room(201, { isNearDesk: true }),
  room(202),
  room(701, { isQuiet: true, rateFen: 428_00 }),
  room(901, { roomClass: 'suite', isCorner: true, hasLargeBed: true, rateFen: 1288_00 }),
] as const

export const [near, plain, quiet, suite] = rooms.map(({ roomId }) => roomId) as [
  string,
  string,
  string,
  string,
]
/** The key of a room. */
export const keyOf = (roomId: string): string => roomId.replace('-0000-', '-0007-')

/** Nights of March 2026: `nights(2, 4)` leaves on the 4th. */
export const nights = (from: number, until: number) => ({
  fromAt: `2026-03-${String(from).padStart(2, '0')}T06:00:00.000Z`,
  untilAt: `2026-03-${String(until).padStart(2, '0')}T04:00:00.000Z`,
})

export const use = (stayId: number, changes: Partial<RoomUse> = {}): RoomUse => ({
  stayId: testId(stayId),
  roomId: near,
  roomClass: 'standard',
  bedsMin: 1,
  isInHouse: false,
  ...nights(2, 4),
  ...changes,
})

export const company: RateContract = {
  contractNo: 'HT-2026-018',
  kind: 'company',
  rates: { standard: 298_00 },
  creditFen: 20_000_00,
  isInForce: true,
}
export const agency: RateContract = { ...company, contractNo: 'TD-2026-004', kind: 'agency' }

export const world = (changes: Partial<HotelStayWorld> = {}): HotelStayWorld => ({
  house: { rooms, uses: [] },
  formerStays: 0,
  contract: null,
  signatory: null,
  keys: rooms.map(({ roomId }) => ({ keyId: keyOf(roomId), roomId, isOut: false })),
  nextReceipt: { receiptNo: 'SJ-2026-000001', year: 2026, serial: 1 },
  receipt: null,
  isPaperNoTaken: false,
  drawerId: 'drawer-1',
  ...changes,
})

export const receipt = (changes: Partial<KnownReceipt> = {}): KnownReceipt => ({
  receiptNo: 'SJ-2026-000001',
  amountFen: 500_00,
  purpose: 'deposit',
  account: 'drawer:drawer-1',
  caseId: ownId,
  isOver: false,
  isCollected: false,
  ...changes,
})

export const input = (changes: Record<string, unknown> = {}) => ({
  guest: { name: '陈述', address: '杭州市西湖区', id: '11010519491231002X' },
  party: 2,
  rooms: 1,
  beds: 1,
  purpose: 'leisure',
  arrival: '2026-03-02',
  departure: '2026-03-04',
  paymentMethod: 'cash',
  ...changes,
})

type Changes = Partial<Omit<Situation<HotelStayWorld>, 'world' | 'policy'>> & {
  readonly world?: Partial<HotelStayWorld>
  readonly policy?: Partial<Policy>
}

export const at = ({ world: own, policy, ...changes }: Changes = {}): Situation<HotelStayWorld> => {
  const base = situation(world(own), { by: people.lin, ...changes })
  return { ...base, policy: { ...base.policy, ...policy } }
}

export const stay = (changes: Record<string, unknown> = {}, base: Changes = {}) =>
  openCase<HotelStay>(hotelStay, input(changes), at(base))

export const allocate = { type: 'allocate' } as const
export const pick = (...roomIds: string[]) => ({ type: 'allocate' as const, roomIds })
export const rack = {
  type: 'agreeRate',
  basis: 'rack',
  isExplained: true,
  signature: '陈述',
} as const
export const pay = { type: 'recordPayment' } as const
export const cash = { type: 'guarantee', kind: 'cash', receiptNo: 'SJ-2026-000001' } as const
export const preauthorised = {
  type: 'guarantee',
  kind: 'cardPreauthorisation',
  cardTail: '6688',
  authorisationNo: '030211',
  heldFen: 2_000_00,
} as const
export const checkIn = (...roomIds: string[]) => ({
  type: 'checkIn' as const,
  keyIds: roomIds.map(keyOf),
})
export const reason = '客人改了行程'

export type Stay = OpenCase<HotelStay>
export const allocated = (changes: Record<string, unknown> = {}): Stay =>
  stay(changes).does(allocate)
export const agreed = (changes: Record<string, unknown> = {}): Stay => allocated(changes).does(rack)
/** Guaranteed in cash. */
export const paidFor = (changes: Record<string, unknown> = {}): Stay => {
  const paid = agreed(changes).does(pay)
  const amountFen = paid.state.context.receipts[0]?.amountFen ?? 0
  return paid.does(cash, at({ world: { receipt: receipt({ amountFen }) } }))
}
export const guaranteed = (changes: Record<string, unknown> = {}): Stay =>
  agreed(changes).does({ ...preauthorised, heldFen: 9_000_00 })
/** At five in the afternoon of the second, when the guest stands at the desk. */
export const arrived = '2026-03-02T09:00:00.000Z'
export const inHouse = (changes: Record<string, unknown> = {}): Stay => {
  const before = guaranteed(changes)
  const own = before.state.context.allotted.map(({ roomId }) => roomId)
  return before.does(checkIn(...own), { at: arrived })
}
export const house = (...uses: RoomUse[]) => ({ world: { house: { rooms, uses } } })
export const roomsOf = ({ state }: Stay) => state.context.allotted.map(({ roomNo }) => roomNo)
