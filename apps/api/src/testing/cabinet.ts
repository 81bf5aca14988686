import { type Database, tables, withSite } from '@frontdesk/db'
import { gardenId, home, testId } from './site'

const key = (number: number, hook: number) => ({
  siteId: gardenId,
  keyId: testId(number),
  cabinet: 'A',
  hook,
  label: `A${String(hook).padStart(2, '0')}`,
})

/** The keys of the garden: two of an empty unit, one that an owner left, one of the pump room. */
export const doorKey = testId(301)
export const spareKey = testId(302)
export const ownersKey = testId(303)
export const pumpKey = testId(304)

export async function hangKeys(database: Database): Promise<void> {
  await withSite(database, gardenId, (tx) =>
    tx.insert(tables.doorKey).values([
      { ...key(301, 1), kind: 'vacant', building: '3', floor: 12, unitId: home },
      { ...key(302, 2), kind: 'vacant', building: '3', floor: 12, unitId: home },
      { ...key(303, 27), kind: 'entrusted', building: '3', floor: 12, unitId: home },
      { ...key(304, 39), kind: 'equipment', building: '全区', floor: -1, opens: '水泵房' },
    ]),
  )
}
