import pg from 'pg'
import type { Database } from '../connect'
import type { JournalEntry } from '../journal/hash'
import type { RegisterWrite } from '../registers/register-write'
import { TakenError, VersionMovedError } from './write-error'

export interface WrittenRow {
  readonly state: string
  readonly context: unknown
  readonly holderRole: string | null
  readonly holderPersonId: string | null
  readonly department: string | null
  readonly unitId: string | null
  readonly title: unknown
  readonly dueAt: string | null
  readonly dueKind: string | null
  readonly endedAt: string | null
  /** The rest is kept from the first write on. */
  readonly procedure: string
  readonly number: string
  readonly policy: Readonly<Record<string, unknown>>
  readonly openedAt: string
  readonly openedBy: unknown
}

export interface WrittenCase {
  readonly caseId: string
  /** The version that was read; 0 for a new case. */
  readonly expectedVersion: number
  readonly row: WrittenRow
  /** At least one, joining the case's chain; the version becomes the last one's sequence. */
  readonly entries: readonly JournalEntry[]
}

export interface WrittenKey {
  readonly keyId: string
  readonly subjectKind: 'case' | 'person' | 'watch'
  readonly subjectId: string
  readonly wrapped: string
}

export interface WriteCase {
  readonly siteId: string
  readonly cases: readonly WrittenCase[]
  readonly registers?: readonly RegisterWrite[]
  readonly keys?: readonly WrittenKey[]
  readonly outbox?: readonly {
    readonly kind: string
    readonly payload: unknown
    readonly at?: string
  }[]
  readonly answer?: {
    readonly commandId: string
    readonly caseId: string
    readonly value: unknown
  } | null
}

export interface WriteAnswer {
  readonly versions: Readonly<Record<string, number>>
}

/** Writes everything a decision brings, or nothing, in one round trip. */
export async function writeCase(
  { pool }: Pick<Database, 'pool'>,
  written: WriteCase,
): Promise<WriteAnswer> {
  try {
    const { rows } = await pool.query<{ answer: WriteAnswer }>({
      name: 'write_case',
      text: 'select write_case($1) as answer',
      values: [JSON.stringify(written)],
    })
    const [row] = rows
    if (!row) throw new Error('write_case answered nothing')
    return row.answer
  } catch (cause) {
    throw asWriteError(cause)
  }
}

function asWriteError(cause: unknown): unknown {
  if (!(cause instanceof pg.DatabaseError)) return cause
  if (cause.code === 'FD001') return new VersionMovedError(cause)
  if (cause.code === '23505' || cause.code === '23P01') {
    return new TakenError(cause.constraint ?? 'unknown', cause)
  }
  return cause
}
