import { climb } from '../ladder'
import type { EventOf, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import { shiftsFor } from './allocation/allot'
import type { HotelStay, HotelStayContext } from './facts'
import { guaranteeBack } from './money-steps'
import {
  extended,
  heldFrom,
  houseOf,
  movedRooms,
  remaining,
  roomsById,
  shiftsToExtend,
} from './placing'
import { groundOf, isSameClasses, rated, rateKept } from './rates'
import { inPlaceOf, roomNosOf, shifted, told } from './steps'
import { spanOf, today } from './times'

type Event<Type extends EventOf<HotelStay>['type']> = EventOf<HotelStay, Type>
type Step<Type extends EventOf<HotelStay>['type']> = Transition<HotelStay, Type>

/** R5-8: the three are settled, the keys go over, and the room board and the history are written. */
export const checkIn: Step<'checkIn'> = {
  target: 'inHouse',
  leaves: (context, { command: { keyIds }, situation: { at } }) => {
    const { heldFromAt, untilAt, roomNos, name, id, arrival } = context
    return [
      {
        type: 'guestCheckedIn',
        checkedInAt: at,
        heldFromAt: heldFromAt && heldFromAt < at ? heldFromAt : at,
        departureDueAt: untilAt,
        keyIds,
        roomNos,
        name,
        id,
        arrival,
      },
    ]
  },
}

export const extend: Step<'extend'> = {
  leaves: (context, { command, situation }) => {
    const shifts = shiftsToExtend(context, command, situation) ?? []
    const own = shifts.find(({ stayId }) => stayId === situation.caseId)
    const rooms = own ? roomsById(own.roomIds, houseOf(situation)) : []
    const allotted = own ? inPlaceOf(context.allotted, rooms) : context.allotted
    const longer = extended(context, command)
    const { untilAt } = spanOf(longer, situation)
    return [
      ...shifted(shifts, situation),
      {
        type: 'stayExtended',
        allotted,
        roomNos: roomNosOf(allotted),
        roomIds: allotted.map(({ roomId }) => roomId),
        ...(own ? heldFrom(context, situation) : heldAsBefore(context)),
        untilAt,
        departure: longer.departure,
        useUntilAt: longer.useUntilAt,
        departureDueAt: context.checkedInAt && untilAt,
      },
    ]
  },
}

const heldAsBefore = ({ heldFromAt, fromAt, firstNight, arrival }: HotelStayContext) => ({
  heldFromAt: heldFromAt ?? fromAt,
  firstNight: firstNight ?? arrival,
})

/** The rooms after the move: within their classes at the agreed rates, else at those newly signed. */
function ratedAfter(context: HotelStayContext, { command, situation }: Event<'move'>) {
  const rooms = movedRooms(context, command.roomIds, situation)
  if (isSameClasses(rooms, context.allotted)) return rateKept(rooms, context.allotted)
  const { policy, world } = situation
  const ground = groundOf(context, { policy, contract: world.contract })
  return ground ? rated(rooms, ground) : rateKept(rooms, [])
}

export const move: Step<'move'> = {
  leaves: (context, event) => {
    const { command, situation } = event
    const { reason, signature = null, keyIds = [] } = command
    const allotted = ratedAfter(context, event)
    const rooms = roomsById(command.roomIds, houseOf(situation))
    const { fromAt, untilAt } = remaining(context, situation)
    const left = situation.world.keys.filter(
      ({ keyId, roomId }) =>
        context.keyIds.includes(keyId) && !command.roomIds.some((each) => each === roomId),
    )
    return [
      ...shifted(shiftsFor(rooms, { fromAt, untilAt }, houseOf(situation)) ?? [], situation),
      {
        type: 'roomsMoved',
        allotted,
        roomNos: roomNosOf(allotted),
        roomIds: allotted.map(({ roomId }) => roomId),
        ...heldFrom(context, situation),
        untilAt,
        departure: context.departure,
        nightFen: context.nightFen && sumOf(allotted),
        reason,
        signature,
        keyIds,
        returnedKeyIds: left.map(({ keyId }) => keyId),
      },
    ]
  },
}

const sumOf = (rooms: readonly { readonly rateFen: number | null }[]): number =>
  rooms.reduce((sum, { rateFen }) => sum + (rateFen ?? 0), 0)

export const checkOut: Step<'checkOut'> = {
  target: 'checkedOut',
  leaves: (context, { command: { missingKeyIds = [] }, situation }) => {
    const fact: FactOf<HotelStay> = {
      type: 'guestCheckedOut',
      checkedOutAt: situation.at,
      leftOn: today(situation),
      returnedKeyIds: context.keyIds.filter((keyId) => !missingKeyIds.includes(keyId)),
      missingKeyIds,
    }
    const { posts } = situation
    return [
      fact,
      ...(missingKeyIds.length > 0 ? [told(climb(posts, 'supervisor'), 'roomKeyMissing')] : []),
      ...guaranteeBack(context, situation),
    ]
  },
}

export const overdue: readonly Step<'strikeClock'>[] = [
  {
    when: (_, { command }) => command.kind === 'arrivalOverdue',
    leaves: ({ holder }, { situation: { at } }) => [
      { type: 'arrivalOverdue', from: at },
      told(holder, 'arrivalOverdue'),
    ],
  },
  {
    when: (_, { command }) => command.kind === 'departureOverdue',
    leaves: ({ holder }, { situation: { at } }) => [
      { type: 'departureOverdue', from: at },
      told(holder, 'departureOverdue'),
    ],
  },
]
