import type { Fen } from '../../money'

/** The classes of rooms, plainest first. */
export const roomClasses = ['standard', 'superior', 'deluxe', 'suite'] as const
export type RoomClass = (typeof roomClasses)[number]

export interface Room {
  readonly roomId: string
  readonly roomNo: string
  readonly roomClass: RoomClass
  readonly floor: number
  readonly beds: number
  readonly isNearDesk: boolean
  readonly isQuiet: boolean
  readonly isCorner: boolean
  readonly hasLargeBed: boolean
  readonly connectsWithId: string | null
  /** The rack rate of a night. */
  readonly rateFen: Fen
}

export const classRank = ({ roomClass }: Room): number => roomClasses.indexOf(roomClass)
