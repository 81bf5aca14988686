import type { EventOf } from '../procedure'
import type { Requirement } from '../requirement'
import { shiftsFor } from './allocation/allot'
import { keysFit } from './check-in-clauses'
import type { HotelStay, HotelStayContext } from './facts'
import {
  allotmentOf,
  hasBeds,
  houseOf,
  partyOf,
  remaining,
  roomsById,
  shiftsToExtend,
} from './placing'
import { groundOf, isSameClasses, nightFenOf } from './rates'
import { hasHours, isByDay, nightsBetween, spanOf } from './times'

interface Picking {
  readonly command: { readonly roomIds?: readonly string[] | undefined }
  readonly situation: EventOf<HotelStay, 'allocate'>['situation']
}

const pickedIn = ({ command, situation }: Picking) =>
  roomsById(command.roomIds ?? [], houseOf(situation))

export const picksRight: readonly Requirement<HotelStay, 'allocate' | 'move' | 'reallocate'>[] = [
  {
    clause: 'R5-5.1',
    code: 'room-unknown',
    sees: 'command',
    holds: (_, event) =>
      !event.command.roomIds || new Set(pickedIn(event)).size === event.command.roomIds.length,
  },
  {
    clause: 'R5-3.1',
    code: 'rooms-not-as-many',
    sees: 'command',
    holds: ({ rooms }, { command: { roomIds } }) => !roomIds || roomIds.length === rooms,
  },
  {
    clause: 'R5-3.1',
    code: 'beds-too-few',
    sees: 'command',
    holds: (context, event) =>
      !event.command.roomIds || hasBeds(pickedIn(event), partyOf(context, event.situation)),
  },
]

export const allocateClauses: readonly Requirement<HotelStay, 'allocate'>[] = [
  ...picksRight,
  {
    clause: 'R5-5.1',
    also: ['R5-3.4'],
    code: 'room-not-free',
    sees: 'command',
    holds: (context, { command: { roomIds }, situation }) =>
      !roomIds || allotmentOf(context, roomIds, situation) !== null,
  },
  {
    clause: 'R5-3.4',
    also: ['R5-5.1'],
    code: 'no-room-left',
    sees: 'command',
    holds: (context, { command: { roomIds }, situation }) =>
      roomIds !== undefined || allotmentOf(context, undefined, situation) !== null,
  },
]

export const extendClauses: readonly Requirement<HotelStay, 'extend'>[] = [
  {
    clause: 'H-hotel-stay-1',
    code: 'hours-missing',
    sees: 'command',
    holds: (context, { command, situation }) => {
      const asked = { ...context, ...command }
      return !isByDay(asked) || hasHours(asked, situation)
    },
    missing: () => ['useUntilAt'],
  },
  {
    clause: 'H-hotel-stay-1',
    code: 'not-later',
    sees: 'command',
    holds: (context, { command, situation }) =>
      command.departure >= context.departure &&
      spanOf({ ...context, ...command }, situation).untilAt > context.untilAt,
  },
  {
    clause: 'H-hotel-stay-1',
    code: 'stay-too-long',
    sees: 'command',
    holds: ({ arrival }, { command: { departure }, situation: { policy } }) =>
      nightsBetween(arrival, departure) <= policy.stayNightsMax,
  },
  {
    clause: 'R5-5.1',
    also: ['R5-3.4'],
    code: 'no-room-to-extend',
    sees: 'command',
    holds: (context, { command, situation }) =>
      shiftsToExtend(context, command, situation) !== null,
  },
]

type Move = EventOf<HotelStay, 'move'>

const staysInClass = ({ allotted }: HotelStayContext, event: Move): boolean =>
  isSameClasses(allotted, pickedIn(event))

const newNightFen = (context: HotelStayContext, event: Move) => {
  const { policy, world } = event.situation
  const ground = groundOf(context, { policy, contract: world.contract })
  const racked = pickedIn(event).map(({ roomClass, rateFen }) => ({ roomClass, rackFen: rateFen }))
  return ground && nightFenOf(racked, ground)
}

export const moveClauses: readonly Requirement<HotelStay, 'move'>[] = [
  ...picksRight,
  {
    clause: 'R5-5.1',
    code: 'same-rooms',
    sees: 'command',
    holds: ({ allotted }, { command: { roomIds } }) =>
      allotted.some(({ roomId }) => !roomIds.includes(roomId)),
  },
  {
    clause: 'H-hotel-stay-4',
    code: 'stay-is-over',
    sees: 'case',
    holds: ({ untilAt }, { situation: { at } }) => at < untilAt,
  },
  {
    clause: 'R5-5.1',
    also: ['R5-3.4'],
    code: 'room-not-free',
    sees: 'command',
    holds: (context, event) => {
      const span = remaining(context, event.situation)
      return shiftsFor(pickedIn(event), span, houseOf(event.situation)) !== null
    },
  },
  {
    clause: 'R5-6.8',
    code: 'class-not-in-contract',
    sees: 'command',
    holds: (context, event) =>
      context.basis === null ||
      staysInClass(context, event) ||
      newNightFen(context, event) !== null,
  },
  {
    clause: 'R5-5.2',
    code: 'sign-new-rate',
    sees: 'command',
    holds: (context, event) =>
      context.basis === null ||
      staysInClass(context, event) ||
      event.command.signature !== undefined,
    missing: () => ['signature'],
  },
  ...keysFit(['inHouse']),
]
