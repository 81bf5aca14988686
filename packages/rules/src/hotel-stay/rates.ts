import type { Fen } from '../money'
import type { Policy } from '../policy'
import type { RoomClass } from './allocation/room'
import type { RateBasis } from './commands'
import type { AllottedRoom, HotelStayContext, RateContract, Signatory } from './facts'

/** What a rate rests on, beside the rack rate of the room. */
export interface RateGround {
  readonly basis: RateBasis
  readonly contract: RateContract | null
  readonly discountPercent: number | null
  readonly policy: Policy
}

interface Racked {
  readonly roomClass: RoomClass
  readonly rackFen: Fen
}

/** The rate of a night in one room; null where the ground gives none. */
export function rateOf({ roomClass, rackFen }: Racked, ground: RateGround): Fen | null {
  switch (ground.basis) {
    case 'rack':
      return rackFen
    case 'vipCard':
      return percentOf(rackFen, ground.policy.vipCardPercent)
    case 'executiveSignature':
      return percentOf(rackFen, 100 - (ground.discountPercent ?? 0))
    case 'contractCompany':
    case 'groupOrAgency':
      return ground.contract?.rates[roomClass] ?? null
  }
}

const percentOf = (fen: Fen, percent: number): Fen => Math.round((fen * percent) / 100)

/** The same rooms with their rates on this ground. */
export const rated = (
  rooms: readonly Omit<AllottedRoom, 'rateFen'>[],
  ground: RateGround,
): AllottedRoom[] => rooms.map((room) => ({ ...room, rateFen: rateOf(room, ground) }))

/** The same classes as before, room by room in any order. */
export const isSameClasses = (one: readonly Classed[], other: readonly Classed[]): boolean =>
  classesOf(one) === classesOf(other)

interface Classed {
  readonly roomClass: RoomClass
}
const classesOf = (rooms: readonly Classed[]) =>
  rooms
    .map(({ roomClass }) => roomClass)
    .sort()
    .join()

/** Within the classes that were agreed on, a guest who moves goes on paying what was agreed. */
export function rateKept(
  rooms: readonly Omit<AllottedRoom, 'rateFen'>[],
  agreed: readonly AllottedRoom[],
): AllottedRoom[] {
  const left = [...agreed]
  return rooms.map((room) => {
    const place = left.findIndex(({ roomClass }) => roomClass === room.roomClass)
    const [same] = left.splice(place, 1)
    return { ...room, rateFen: same?.rateFen ?? null }
  })
}

/** What the stay costs a night on this ground; null where a room has no rate on it. */
export function nightFenOf(rooms: readonly Racked[], ground: RateGround): Fen | null {
  const rates = rooms.map((room) => rateOf(room, ground))
  return rates.includes(null) ? null : rates.reduce<Fen>((sum, rate) => sum + (rate ?? 0), 0)
}

/** The kind of contract that a rate of this basis rests on. */
export const contractKindOf = (basis: RateBasis): RateContract['kind'] | null => {
  if (basis === 'contractCompany') return 'company'
  return basis === 'groupOrAgency' ? 'agency' : null
}

/** What was agreed, to be applied to other rooms. */
export const groundOf = (
  { basis, discountPercent }: HotelStayContext,
  { contract, policy }: Pick<RateGround, 'contract' | 'policy'>,
): RateGround | null => basis && { basis, discountPercent, contract, policy }

export const maySign = (
  signatory: Signatory | null,
  power: Signatory['maySign'][number],
): signatory is Signatory => signatory?.maySign.includes(power) ?? false
