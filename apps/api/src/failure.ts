import { TRPCError } from '@trpc/server'
import type { Entry, ErrorData, Refusal } from './answers'

export interface BadField {
  readonly path: string
  readonly code: string
}

/** A clause does not hold. Nothing was written. */
export class Refused extends TRPCError {
  readonly data: ErrorData & { readonly refusal: Refusal }

  constructor(refusal: Refusal) {
    const isForbidden = refusal.code === 'role-not-allowed'
    super({ code: isForbidden ? 'FORBIDDEN' : 'PRECONDITION_FAILED', message: refusal.code })
    this.data = { refusal }
  }

  /** The same, refused by another procedure than the one that was asked. */
  by(procedure: string): Refused {
    return new Refused({ procedure, ...this.data.refusal })
  }
}

/** What was sent cannot be read; each field says why. */
export class BadInput extends TRPCError {
  readonly data: ErrorData

  constructor(fields: readonly BadField[]) {
    super({ code: 'BAD_REQUEST', message: fields.map(({ path }) => path).join(', ') })
    this.data = { fields }
  }
}

/** The sender looked at an older version of the case; here is what happened since. */
export class Changed extends TRPCError {
  readonly data: ErrorData

  constructor(version: number, entries: readonly Entry[]) {
    super({ code: 'CONFLICT', message: 'case-changed' })
    this.data = { changed: { version, entries } }
  }
}

export const signedOut = () => new TRPCError({ code: 'UNAUTHORIZED', message: 'signed-out' })
export const forbidden = () => new TRPCError({ code: 'FORBIDDEN', message: 'role-not-allowed' })
export const notFound = () => new TRPCError({ code: 'NOT_FOUND', message: 'not-found' })
export const tooMany = () => new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'too-many' })
/** The id of a case or command already stands for something else. */
export const idUsed = () => new TRPCError({ code: 'CONFLICT', message: 'id-used' })
export const tooBusy = () => new TRPCError({ code: 'CONFLICT', message: 'too-busy' })

/** The database is away; the same command id may be sent again. */
export const unavailable = (cause: unknown) =>
  new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'database-away', cause })

/** What an error tells the client beside its code. */
export function dataOf(error: TRPCError): ErrorData {
  const known = error instanceof Refused || error instanceof BadInput || error instanceof Changed
  return known ? error.data : {}
}
