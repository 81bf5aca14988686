import { randomBytes, randomUUID } from 'node:crypto'
import { type Database, type Sealer, tables, withSite } from '@frontdesk/db'
import type { PolicyValue } from '@frontdesk/rules'
import { pino } from 'pino'
import type { Desk } from '../context'
import { createSignal } from '../signal'
import type { LogCase } from './read-log'

/** A site of its own for one replay: a unit a customer, and one person for each rank. */
export interface ReplaySite {
  readonly desk: Desk
  readonly siteId: string
  readonly unitIds: ReadonlyMap<string, string>
  /** The session of each rank. */
  readonly tokens: Readonly<Record<string, string>>
}

export interface Scratch {
  readonly database: Database
  readonly sealer: Sealer
  readonly policy: Readonly<Record<string, PolicyValue>>
}

const ranks = ['receptionist', 'supervisor', 'manager'] as const
const dayMs = 24 * 3_600_000
const rowsAtOnce = 1_000

export async function makeScratchSite(
  { database, sealer, policy }: Scratch,
  cases: readonly LogCase[],
): Promise<ReplaySite> {
  const siteId = randomUUID()
  await database.db
    .insert(tables.site)
    .values({ siteId, companyName: 'Replay', name: 'Replay', timeZone: 'UTC' })
  const customers = [...new Set(cases.map(({ customer }) => customer))]
  const units = customers.map((label) => ({ siteId, unitId: randomUUID(), label, building: '-' }))
  const members = ranks.map((role) => ({ role, personId: randomUUID(), token: newToken() }))
  for (const member of members) await signIn(database, member)
  await withSite(database, siteId, async (tx) => {
    await tx
      .insert(tables.staff)
      .values(members.map(({ role, personId }) => ({ siteId, personId, roles: [role] })))
    await tx
      .insert(tables.post)
      .values(members.map(({ role, personId }) => ({ siteId, role, personId })))
    for (let from = 0; from < units.length; from += rowsAtOnce) {
      await tx.insert(tables.unit).values(units.slice(from, from + rowsAtOnce))
    }
    const values = Object.entries(policy).map(([key, value]) => ({
      siteId,
      key,
      value,
      fromOn: '1970-01-01',
    }))
    if (values.length > 0) await tx.insert(tables.policyValue).values(values)
  })
  const desk: Desk = {
    database,
    sealer,
    log: pino({ level: 'silent' }),
    clock: null,
    calendars: new Map(),
    written: createSignal(),
    setupTokenHash: null,
  }
  return {
    desk,
    siteId,
    unitIds: new Map(units.map(({ label, unitId }) => [label, unitId])),
    tokens: Object.fromEntries(members.map(({ role, token }) => [role, token])),
  }
}

const newToken = () => randomBytes(24).toString('base64url')

interface Member {
  readonly role: string
  readonly personId: string
  readonly token: string
}

async function signIn({ db }: Database, { role, personId, token }: Member): Promise<void> {
  const id = randomUUID()
  await db.insert(tables.authUser).values({ id, name: role, email: `${id}@frontdesk.invalid` })
  await db.insert(tables.person).values({ personId, name: role, authUserId: id })
  const expiresAt = new Date(Date.now() + dayMs)
  await db.insert(tables.authSession).values({ id, token, userId: id, expiresAt })
}
