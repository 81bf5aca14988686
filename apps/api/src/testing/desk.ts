import { createSealer, type Database } from '@frontdesk/db'
import { type FreshDatabase, freshDatabase } from '@frontdesk/db/testing'
import { pino } from 'pino'
import type { Caller, Desk, Identity, Known } from '../context'
import { hashOf } from '../hash-of'
import { createCaller } from '../router'
import { createSignal } from '../signal'
import { gardenId, kioskToken, monday9, type people, su, twoSites } from './site'

const masterKey = Buffer.alloc(32, 7)

/** A desk on `database` whose clock stands at `at`; null takes the database's. */
export function deskOf(database: Database, at: string | null = monday9): Desk {
  return {
    database,
    sealer: createSealer(masterKey),
    log: pino({ level: 'silent' }),
    clock: at === null ? null : () => at,
    calendars: new Map(),
    written: createSignal(),
    setupTokenHash: null,
  }
}

export const callerOf = (identity: Identity | null): Caller => ({
  identity,
  siteId: null,
  address: '127.0.0.1',
  setKioskCookie: () => {},
})

export type Token = keyof typeof people | 'su'

/** The API as somebody who is signed in sees it. */
export const staffCaller = (desk: Desk, token: Token) =>
  createCaller({ desk, caller: callerOf({ kind: 'session', token }) })

export const kioskCaller = (desk: Desk, token = kioskToken) =>
  createCaller({ desk, caller: callerOf({ kind: 'kiosk', tokenHash: hashOf(token) }) })

export const nobody = (desk: Desk) => createCaller({ desk, caller: callerOf(null) })

export function knownSystem(desk: Desk, siteId = gardenId): Known {
  const identity = { kind: 'system', siteId } as const
  return { desk, caller: callerOf(identity), identity }
}

/** A database of its own with two sites, for one test file. */
export async function freshSites(): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  await twoSites(fresh.app)
  return fresh
}

export { su }
