import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  choice,
  count,
  date,
  fen,
  id,
  instant,
  line,
  personalLine,
  personName,
  phone,
  receiptNo,
  someOf,
  words,
  yesNo,
} from '../field'
import type { CommandSpec } from '../procedure'
import { type MoneyCommand, moneySpecs } from '../receipts/commands'
import { guestNeeds, stayPurposes } from './allocation/order-of-choice'
import { roomClasses } from './allocation/room'

export const stayPaymentMethods = ['cash', 'card', 'companyAccount', 'other'] as const
export const rateBases = [
  'vipCard',
  'contractCompany',
  'groupOrAgency',
  'executiveSignature',
  'rack',
] as const
export const guaranteeKinds = [
  'cash',
  'cardPreauthorisation',
  'companyAccount',
  'valuables',
  'executiveSignature',
  'exemption',
] as const
export const pledges = ['valuables', 'identityCard'] as const

export type StayPaymentMethod = (typeof stayPaymentMethods)[number]
export type RateBasis = (typeof rateBases)[number]
export type GuaranteeKind = (typeof guaranteeKinds)[number]

const roomsMax = 60

/** The document that the guest shows: an identity card or a passport. */
export const documentNumber = () => personalLine(24)

const guest = z
  .object({ name: personName(), address: personalLine(120), id: documentNumber() })
  .meta({ widget: 'guest' })
const roomIds = z.array(id()).min(1, { error: 'required' }).max(roomsMax)
const pickedRooms = roomIds.meta({ widget: 'rooms' })
const keyIds = z
  .array(id())
  .min(1, { error: 'required' })
  .max(roomsMax * 2)
  .meta({ widget: 'roomKeys' })

const open = z.object({
  type: z.literal('open'),
  guest,
  phone: phone().optional(),
  party: count(1, 500),
  rooms: count(1, roomsMax),
  beds: count(1, 500),
  roomClass: choice(roomClasses).optional(),
  purpose: choice(stayPurposes),
  needs: someOf(guestNeeds).optional(),
  arrival: date(),
  /** The day of arrival for use by day: then the hours say from when until when. */
  departure: date(),
  useFromAt: instant().optional(),
  useUntilAt: instant().optional(),
  paymentMethod: choice(stayPaymentMethods),
  background: words().optional(),
})
/** The rooms that the guest picks; without them the clauses choose. */
const allocate = z.object({ type: z.literal('allocate'), roomIds: pickedRooms.optional() })
/** Another stay needs the room: these guests are not here yet and get others of the same class. */
const reallocate = z.object({ type: z.literal('reallocate'), roomIds })
const agreeRate = z.object({
  type: z.literal('agreeRate'),
  basis: choice(rateBases),
  vipCardNo: line(40).optional(),
  contractNo: line(40).optional(),
  signatoryId: id().meta({ widget: 'signatory' }).optional(),
  discountPercent: count(1, 100).optional(),
  /** The features of the room, its rent and the service charge, said face to face. */
  isExplained: yesNo(),
  /** The guest's. */
  signature: personName(),
})
const guarantee = z.object({
  type: z.literal('guarantee'),
  kind: choice(guaranteeKinds),
  receiptNo: receiptNo().optional(),
  cardTail: line(4).optional(),
  authorisationNo: line(40).optional(),
  heldFen: fen().optional(),
  contractNo: line(40).optional(),
  voucherNo: line(40).optional(),
  pledge: choice(pledges).optional(),
  pledgeNo: line(40).optional(),
  pledgeNote: words().optional(),
  valueFen: fen().optional(),
  signatoryId: id().meta({ widget: 'signatory' }).optional(),
  exemptionReason: words().optional(),
})
const checkIn = z.object({ type: z.literal('checkIn'), keyIds })
const extend = z.object({
  type: z.literal('extend'),
  departure: date(),
  useUntilAt: instant().optional(),
})
const move = z.object({
  type: z.literal('move'),
  roomIds: pickedRooms,
  reason: words(),
  /** Of the guest, where the new rooms are of another class and so of another rate. */
  signature: personName().optional(),
  keyIds: keyIds.optional(),
})
const checkOut = z.object({ type: z.literal('checkOut'), missingKeyIds: keyIds.optional() })
const cancel = z.object({ type: z.literal('cancel'), reason: words() })

const schemas = {
  open,
  allocate,
  reallocate,
  agreeRate,
  guarantee,
  checkIn,
  extend,
  move,
  checkOut,
  cancel,
} as const

export type HotelStayCommand = z.infer<(typeof schemas)[keyof typeof schemas]> | MoneyCommand

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})

const { recordPayment, ...ofReceipts } = moneySpecs

/** The later step stands first: it is what a stay that knows both is waiting for. */
export const hotelStayCommands = {
  open: desk(open, 'R5-1'),
  checkOut: desk(checkOut, 'R5-2'),
  checkIn: desk(checkIn, 'R5-8.1'),
  guarantee: desk(guarantee, 'R5-3.3'),
  recordPayment,
  agreeRate: desk(agreeRate, 'R5-5.2'),
  allocate: desk(allocate, 'R5-3.2'),
  extend: desk(extend, 'R5-2'),
  move: desk(move, 'R5-5.1'),
  cancel: desk(cancel, 'H-hotel-stay-5'),
  reallocate: { schema: reallocate, by: ['system'], clause: 'R5-3.4' },
  ...ofReceipts,
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
