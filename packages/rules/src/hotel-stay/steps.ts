import { type Holder, heldBy } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { Situation } from '../situation'
import type { Shift } from './allocation/allot'
import type { Room } from './allocation/room'
import type { AllottedRoom, Held, HotelStay, HotelStayWorld } from './facts'
import { allotmentOf, allottedOf, heldFrom, houseOf, partyOf, roomsById } from './placing'
import { contractKindOf, nightFenOf, rated } from './rates'
import { arrivalDue, spanOf } from './times'

type Facts = readonly FactOf<HotelStay>[]
type Event<Type extends EventOf<HotelStay>['type']> = EventOf<HotelStay, Type>
type Step<Type extends EventOf<HotelStay>['type']> = Transition<HotelStay, Type>
type At = Situation<HotelStayWorld>

export const told = (to: Holder, subject: string): FactOf<HotelStay> => ({
  type: 'told',
  to,
  subject,
})

export const registered = (_: unknown, { command, situation }: Event<'open'>): Facts => {
  const { guest, type, ...asked } = command
  return [
    {
      type: 'stayRegistered',
      ...guest,
      phone: asked.phone ?? null,
      party: asked.party,
      rooms: asked.rooms,
      beds: asked.beds,
      roomClass: asked.roomClass ?? null,
      purpose: asked.purpose,
      needs: asked.needs ?? [],
      arrival: asked.arrival,
      departure: asked.departure,
      useFromAt: asked.useFromAt ?? null,
      useUntilAt: asked.useUntilAt ?? null,
      paymentMethod: asked.paymentMethod,
      background: asked.background ?? null,
      formerStays: situation.world.formerStays,
      ...spanOf(asked, situation),
      arrivalDueAt: arrivalDue(asked, situation),
      holder: heldBy('receptionist', situation.by.personId),
    },
  ]
}

export const roomNosOf = (rooms: readonly { readonly roomNo: string }[]): string =>
  rooms.map(({ roomNo }) => roomNo).join(' ')

const idsOf = (rooms: readonly { readonly roomId: string }[]) => rooms.map(({ roomId }) => roomId)

/** Other stays change rooms in the same write, or nothing changes. */
export const shifted = (shifts: readonly Shift[], { caseId }: At): Facts =>
  shifts
    .filter(({ stayId }) => stayId !== caseId)
    .map(({ stayId, roomIds }) => ({
      type: 'caseMoved',
      caseId: stayId,
      command: { type: 'reallocate', roomIds },
    }))

export const allocate: Step<'allocate'> = {
  target: 'allocated',
  leaves: (context, { command: { roomIds }, situation }) => {
    const found = allotmentOf(context, roomIds, situation)
    if (!found) throw new Error('The clauses let no stay through that has no room')
    const party = partyOf(context, situation)
    const allotted = allottedOf(found.rooms, party).map((room) => ({ ...room, rateFen: null }))
    const held: Held = {
      roomIds: idsOf(allotted),
      ...heldFrom(context, situation),
      untilAt: context.untilAt,
      departure: context.departure,
    }
    return [
      ...shifted(found.shifts, situation),
      { type: 'roomsAllotted', allotted, roomNos: roomNosOf(allotted), ...held },
    ]
  },
}

/** The rooms a stay has from now on, each in the place of one before: what was agreed stays. */
export const inPlaceOf = (
  before: readonly AllottedRoom[],
  rooms: readonly Room[],
): AllottedRoom[] =>
  before.map((room, place) => {
    const now = rooms[place]
    if (!now || now.roomId === room.roomId) return room
    const { roomId, roomNo, roomClass, floor, rateFen: rackFen } = now
    const reasons = [{ clause: 'R5-3.4', ground: 'madeRoom', because: null } as const]
    return { ...room, roomId, roomNo, roomClass, floor, rackFen, reasons }
  })

export const reallocate: Step<'reallocate'> = {
  leaves: (context, { command: { roomIds }, situation }) => {
    const allotted = inPlaceOf(context.allotted, roomsById(roomIds, houseOf(situation)))
    const held: Held = {
      roomIds,
      ...heldFrom(context, situation),
      untilAt: context.untilAt,
      departure: context.departure,
    }
    return [
      { type: 'roomsReallotted', allotted, roomNos: roomNosOf(allotted), ...held },
      told(context.holder, 'roomsReallotted'),
    ]
  },
}

export const agreeRate: Step<'agreeRate'> = {
  target: 'rateAgreed',
  leaves: ({ allotted }, { command, situation: { policy, world } }) => {
    const { basis, signature } = command
    const isSigned = basis === 'executiveSignature'
    const discountPercent = isSigned ? (command.discountPercent ?? 0) : null
    const ground = { basis, contract: world.contract, discountPercent, policy }
    const { serviceChargePercent } = policy
    return [
      {
        type: 'rateAgreed',
        basis,
        allotted: rated(allotted, ground),
        nightFen: nightFenOf(allotted, ground) ?? 0,
        serviceChargePercent,
        vipCardNo: basis === 'vipCard' ? (command.vipCardNo ?? null) : null,
        contractNo: contractKindOf(basis) ? (command.contractNo ?? null) : null,
        signatoryId: isSigned ? (command.signatoryId ?? null) : null,
        discountPercent,
        signature,
      },
    ]
  },
}
