import { randomBytes, randomUUID } from 'node:crypto'
import { type DemoSite, seedDemo, tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import type { Desk, Identity } from '../context'
import { hashOf } from '../hash-of'
import { makeInvitation } from '../kiosks/invite'
import type { DemoSignIn } from '../start/banner'
import { createProgress, say } from '../start/say'
import { renewDemoAccounts } from './accounts'
import { complaintStories } from './complaints'
import { householdStories } from './households'
import { loanStories } from './loans'
import { moneyStories, setUpMoney } from './money'
import { moveInStories } from './move-ins'
import { parcelStories } from './parcels'
import { passStories } from './passes'
import { pastComplaintStories } from './past-complaints'
import { requestStories } from './requests'
import { serviceStories } from './services'
import { parkingStories } from './spaces'
import { stayStories } from './stays'
import type { Actor } from './story'
import { tellInOrder, tellStories } from './tell'
import { visitStories } from './visits'
import { worksStories } from './works'

export interface Demo {
  readonly signIns: readonly DemoSignIn[]
  readonly kioskCode: string | null
}

const tokenBytes = 32
const hourMs = 3_600_000
const { authSession, kiosk, person, site } = tables

/**
 * The demo site with a month of cases, made at the first start; at every start its accounts get new
 * passwords, or are closed when others can reach the desk or when it is not wanted any more. Null
 * where somebody works already.
 */
export async function startDemo(
  desk: Desk,
  { isWanted, isOpen: isAlone }: { readonly isWanted: boolean; readonly isOpen: boolean },
): Promise<Demo | null> {
  const sites = await desk.database.db.select({ isDemo: site.isDemo }).from(site)
  const isThere = sites.some(({ isDemo }) => isDemo)
  if (!isThere && (!isWanted || sites.length > 0)) return null
  if (!isThere) say('Making the demo site …')
  const isOpen = isWanted && isAlone
  const demo = await seedDemo(desk.database)
  const signIns = await renewDemoAccounts(desk.database, demo, isOpen || demo.isNew)
  if (demo.isNew) await tellTheMonth(desk, demo)
  if (!isOpen) {
    await renewDemoAccounts(desk.database, demo, false)
    return { signIns: [], kioskCode: null }
  }
  return { signIns, kioskCode: await makeInvitation(desk, demo.siteId, '大堂自助机') }
}

async function tellTheMonth(desk: Desk, demo: DemoSite): Promise<void> {
  const nowMs = Date.now()
  const stories = [
    ...requestStories(demo.units, nowMs),
    ...complaintStories(demo.units, nowMs),
    ...pastComplaintStories(demo.units, nowMs),
    ...visitStories(demo.units, nowMs),
    ...parcelStories(demo.units, nowMs),
    ...stayStories(nowMs),
  ]
  const aboutMoney = [
    ...passStories(demo.units, nowMs),
    ...householdStories(demo.units, nowMs),
    ...worksStories(demo.units, nowMs),
    ...parkingStories(demo.units, nowMs),
    ...serviceStories(demo.units, nowMs),
    ...loanStories(demo.staff, nowMs),
    ...moveInStories(demo.units, nowMs),
    ...moneyStories(demo, nowMs),
  ]
  const progress = createProgress('A month at the front desk', stories.length + aboutMoney.length)
  const { identities, undress } = await dress(desk, demo)
  const now = new Date(nowMs).toISOString()
  const telling = { desk, now, identities, told: progress.step }
  await setUpMoney(demo, desk.database)
  await tellStories(telling, stories)
  await tellInOrder(telling, aboutMoney)
  await undress()
}

/** Sessions for everybody who plays, and a kiosk; gone again when the stories are told. */
async function dress({ database }: Desk, { siteId, staff }: DemoSite) {
  const identities = new Map<Actor, Identity>()
  const kioskToken = randomBytes(tokenBytes).toString('base64url')
  const kioskId = randomUUID()
  identities.set('kiosk', { kind: 'kiosk', tokenHash: hashOf(kioskToken) })
  const expiresAt = new Date(Date.now() + hourMs)
  const sessionIds = await withSite(database, siteId, async (tx) => {
    await tx
      .insert(kiosk)
      .values({ siteId, kioskId, name: '演示自助机', tokenHash: hashOf(kioskToken) })
    const known = await tx.select({ id: person.personId, userId: person.authUserId }).from(person)
    const userIds = new Map(known.map(({ id, userId }) => [id, userId]))
    const sessions = staff.flatMap(({ personId, username }) => {
      const userId = userIds.get(personId)
      if (!userId) return []
      const token = randomBytes(tokenBytes).toString('base64url')
      identities.set(username, { kind: 'session', token })
      return [{ id: randomUUID(), token, userId, expiresAt }]
    })
    await tx.insert(authSession).values(sessions)
    return sessions.map(({ id }) => id)
  })
  const undress = () =>
    withSite(database, siteId, async (tx) => {
      for (const id of sessionIds) await tx.delete(authSession).where(eq(authSession.id, id))
      await tx
        .update(kiosk)
        .set({ tokenHash: null, revokedAt: new Date() })
        .where(eq(kiosk.kioskId, kioskId))
    })
  return { identities, undress }
}
