import type { EventOf, StateOf } from '../procedure'
import type { Requirement } from '../requirement'
import { overlap } from './allocation/room-use'
import type { HotelStay, HotelStayContext, RoomKey } from './facts'
import { today } from './times'

type Keyed = EventOf<HotelStay, 'checkIn' | 'move'>

/** The keys that a command hands over, as the cabinet knows them. */
const keysIn = ({ command: { keyIds = [] }, situation: { world } }: Keyed): RoomKey[] =>
  world.keys.filter(({ keyId }) => keyIds.includes(keyId))

/** The rooms whose keys the guests get now: all at check-in, the new ones when they move. */
const roomsKeyed = ({ allotted }: HotelStayContext, { command }: Keyed): readonly string[] => {
  const own = allotted.map(({ roomId }) => roomId)
  return command.type === 'move' ? command.roomIds.filter((room) => !own.includes(room)) : own
}

/** R5-8.1: the keys are those of the rooms, they are in the cabinet, and no room goes without. */
export const keysFit = (
  states: readonly StateOf<HotelStay>[],
): readonly Requirement<HotelStay, 'checkIn' | 'move'>[] => [
  {
    clause: 'R5-8.1',
    code: 'key-unknown',
    in: states,
    sees: 'command',
    holds: (_, event) => keysIn(event).length === new Set(event.command.keyIds).size,
  },
  {
    clause: 'R5-8.1',
    code: 'key-out',
    in: states,
    sees: 'command',
    holds: (_, event) => keysIn(event).every(({ isOut }) => !isOut),
  },
  {
    clause: 'R5-8.1',
    code: 'key-of-other-room',
    in: states,
    sees: 'command',
    holds: (context, event) => {
      const rooms = roomsKeyed(context, event)
      return keysIn(event).every(({ roomId }) => roomId !== null && rooms.includes(roomId))
    },
  },
  {
    clause: 'R5-8.1',
    code: 'room-without-key',
    in: states,
    sees: 'command',
    holds: (context, event) => {
      const keyed = keysIn(event).map(({ roomId }) => roomId)
      return roomsKeyed(context, event).every((room) => keyed.includes(room))
    },
    missing: () => ['keyIds'],
  },
]

export const checkInClauses: readonly Requirement<HotelStay, 'checkIn'>[] = [
  {
    clause: 'R5-8.1',
    also: ['R5-3.5'],
    code: 'settle-first',
    in: ['registering', 'allocated', 'rateAgreed'],
    sees: 'case',
    holds: () => false,
  },
  {
    clause: 'H-hotel-stay-2',
    code: 'not-arrival-day',
    in: ['guaranteed'],
    sees: 'case',
    holds: ({ arrival, untilAt }, { situation }) =>
      arrival <= today(situation) && situation.at < untilAt,
  },
  {
    clause: 'R5-5.1',
    code: 'room-not-left',
    sees: 'command',
    holds: ({ allotted, untilAt }, { situation: { at, world } }) => {
      const own: readonly (string | null)[] = allotted.map(({ roomId }) => roomId)
      const others = world.house?.uses.filter(({ roomId }) => own.includes(roomId)) ?? []
      const span = { fromAt: at, untilAt }
      return !others.some((use) => overlap(use, span) || (use.isInHouse && use.fromAt <= at))
    },
  },
  ...keysFit(['guaranteed']),
]

/** Cash that is held goes back over the counter: by the cashier, or in an open shift. */
export const tillClause: Requirement<HotelStay, 'checkOut' | 'cancel' | 'withdraw'> = {
  clause: 'H-kernel-14',
  code: 'no-open-shift',
  sees: 'command',
  holds: ({ guaranteeFen }, { situation: { by, world } }) =>
    guaranteeFen === 0 || by.roles.includes('cashier') || world.drawerId !== null,
}

export const checkOutClauses: readonly Requirement<HotelStay, 'checkOut'>[] = [
  {
    clause: 'R5-8.1',
    code: 'key-unknown',
    sees: 'command',
    holds: ({ keyIds }, { command: { missingKeyIds = [] } }) =>
      missingKeyIds.every((keyId) => keyIds.includes(keyId)),
  },
  tillClause,
]
