import type { Database, ReadCase, Sealer } from '@frontdesk/db'
import type { Calendar } from '@frontdesk/rules'
import type { Logger } from 'pino'
import type { Signal } from './signal'

export type Identity = ReadCase['identity']

/** A site's announced calendar as last read, with the version it had. */
export interface KnownCalendar {
  readonly version: number
  readonly calendar: Calendar
}

/** What this process works with; nothing in it would be missed by another server. */
export interface Desk {
  readonly database: Database
  readonly sealer: Sealer
  readonly log: Logger
  /** Null takes the database's clock; tests, replay and the demo inject one. */
  readonly clock: (() => string) | null
  readonly calendars: Map<string, KnownCalendar>
  /** Raised after every write of this process. */
  readonly written: Signal
  /** The hash of the link that makes the first administrator, while there is none. */
  readonly setupTokenHash: string | null
}

/** Who calls, as far as the request shows; only the database knows whether it still holds. */
export interface Caller {
  readonly identity: Identity | null
  readonly siteId: string | null
  readonly address: string
  setKioskCookie(token: string): void
}

export interface Context {
  readonly desk: Desk
  readonly caller: Caller
}

/** The context of an endpoint that only somebody with an identity reaches. */
export interface Known {
  readonly desk: Desk
  readonly caller: Caller
  readonly identity: Identity
}
