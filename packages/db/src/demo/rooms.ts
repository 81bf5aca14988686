import type { Transaction } from '../connect'
import { tables } from '../schema/tables'
import { demoId } from './random'

type RoomClass = 'standard' | 'superior' | 'deluxe' | 'suite'

export interface DemoRoom {
  readonly roomId: string
  readonly roomNo: string
  readonly keyIds: readonly string[]
}

const doorsAFloor = 6
const floors = [2, 3, 5, 6, 8] as const
const classes: Readonly<Record<number, RoomClass>> = {
  2: 'standard',
  3: 'standard',
  5: 'superior',
  6: 'deluxe',
  8: 'suite',
}
const rates: Readonly<Record<RoomClass, number>> = {
  standard: 388_00,
  superior: 488_00,
  deluxe: 688_00,
  suite: 1288_00,
}
const largeBedDoors = [1, 6]
const nearDeskDoors = [1, 2]
const quietSupplementFen = 30_00

export const demoSignatoryId = demoId('signatory 1')
export const demoContractNo = 'HT-2026-018'

interface Door {
  readonly floor: number
  readonly door: number
}

const numberOf = ({ floor, door }: Door): string => `${floor}0${door}`
const roomIdOf = (door: Door): string => demoId(`room ${numberOf(door)}`)
const keyIdsOf = (door: Door): string[] =>
  [1, 2].map((copy) => demoId(`room key ${numberOf(door)} ${copy}`))

const doors: readonly Door[] = floors.flatMap((floor) =>
  Array.from({ length: floor === 8 ? 3 : doorsAFloor }, (_, index) => ({ floor, door: index + 1 })),
)

/** Thirty doors less three: the guest house 听溪 of the demo site, each with two keys. */
export const demoRooms: readonly DemoRoom[] = doors.map((door) => ({
  roomId: roomIdOf(door),
  roomNo: numberOf(door),
  keyIds: keyIdsOf(door),
}))

export async function addRooms(tx: Transaction, siteId: string): Promise<void> {
  await tx.insert(tables.room).values(doors.map((door) => ({ siteId, ...roomOf(door) })))
  await tx.insert(tables.doorKey).values(
    doors.flatMap((door, at) =>
      keyIdsOf(door).map((keyId, copy) => ({
        siteId,
        keyId,
        roomId: roomIdOf(door),
        kind: 'other' as const,
        floor: door.floor,
        cabinet: '听溪',
        hook: at * 2 + copy + 1,
        label: `听溪 ${numberOf(door)}-${copy + 1}`,
      })),
    ),
  )
  await tx.insert(tables.signatory).values([
    {
      siteId,
      signatoryId: demoSignatoryId,
      name: '沈怀远',
      title: '总经理',
      maySign: ['rate', 'guarantee', 'exemption'],
      discountMaxPercent: 30,
    },
    {
      siteId,
      signatoryId: demoId('signatory 2'),
      name: '陆以宁',
      title: '董事',
      maySign: ['rate', 'guarantee'],
      discountMaxPercent: 20,
    },
  ])
  const year = { fromOn: '2026-01-01', untilOn: '2027-12-31' }
  await tx.insert(tables.rateContract).values([
    {
      siteId,
      contractNo: demoContractNo,
      kind: 'company',
      partyName: '云岫科技',
      rates: { standard: 298_00, superior: 388_00 },
      creditFen: 50_000_00,
      ...year,
    },
    {
      siteId,
      contractNo: 'TD-2026-004',
      kind: 'agency',
      partyName: '远山旅行社',
      rates: { standard: 268_00 },
      ...year,
    },
  ])
}

function roomOf(at: Door) {
  const { floor, door } = at
  const roomClass = classes[floor] ?? 'standard'
  const isCorner = largeBedDoors.includes(door)
  const isQuiet = door > doorsAFloor / 2
  return {
    roomId: roomIdOf(at),
    roomNo: numberOf(at),
    roomClass,
    floor,
    beds: isCorner ? 1 : 2,
    isNearDesk: floor === 2 && nearDeskDoors.includes(door),
    isQuiet,
    isCorner,
    hasLargeBed: isCorner,
    connectsWithId: connected(at),
    rateFen: rates[roomClass] + (isQuiet ? quietSupplementFen : 0),
  }
}

/** Doors 3 and 4 of each floor have a door between them. */
function connected({ floor, door }: Door): string | null {
  if (floor === 8 || (door !== 3 && door !== 4)) return null
  return roomIdOf({ floor, door: door === 3 ? 4 : 3 })
}
