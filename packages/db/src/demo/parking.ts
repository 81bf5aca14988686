import type { Transaction } from '../connect'
import { tables } from '../schema/tables'
import { demoId } from './random'

const zones = [
  ['B1', '地库一层', 12],
  ['D', '地面东侧', 6],
] as const

/** The parking spaces of the demo site: `B1-01`, `D-03`. */
export const demoSpaces = zones.flatMap(([letter, zone, count]) =>
  Array.from({ length: count }, (_, index) => {
    const spaceNo = `${letter}-${String(index + 1).padStart(2, '0')}`
    return { spaceId: demoId(`space ${spaceNo}`), spaceNo, zone }
  }),
)

export async function addSpaces(tx: Transaction, siteId: string): Promise<void> {
  await tx.insert(tables.parkingSpace).values(demoSpaces.map((space) => ({ siteId, ...space })))
}
