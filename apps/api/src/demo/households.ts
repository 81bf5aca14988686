import { randomUUID } from 'node:crypto'
import type { DemoUnit } from '@frontdesk/db'
import { daytime, desk, type Story, turn } from './story'

const daysAgo = [230, 140, 88, 31, 4] as const
const passport = (at: number) => `G${String(20_000_000 + at * 53)}`

/** Passes of owners' households; the newest is still to be given out. */
export function householdStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const owned = units.filter(
    ({ people }) => people.filter(({ kind }) => kind === 'owner').length === 1,
  )
  return daysAgo.map((days, at) => {
    const unit = turn(owned, at * 17 + 2)
    const owner = unit.people.find(({ kind }) => kind === 'owner')
    const family = unit.people.filter(({ kind }) => kind !== 'tenant')
    const as = turn(desk, at + 1)
    const before = daytime(nowMs, days, (at * 83) % 420)
    const verify = { type: 'verify', applicantIs: 'owner', documents: ['idCard'] }
    return {
      procedure: 'resident-pass',
      before,
      as,
      input: {
        unitId: unit.unitId,
        ownerId: owner?.personId,
        holders: family.map(({ name }, index) => ({
          name,
          idType: 'passport',
          idNumber: passport(at * 5 + index),
          photoId: randomUUID(),
        })),
      },
      steps: [
        { after: 9, as, command: verify },
        ...(days > 10 ? [{ after: 15, as, command: { type: 'issue' } }] : []),
      ].filter(({ after }) => after < before),
    }
  })
}
