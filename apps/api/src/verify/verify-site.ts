import {
  canonicalJson,
  type Database,
  type JournalEntry,
  type Json,
  journalColumns,
  readCase,
  verifyChain,
} from '@frontdesk/db'
import { replay } from '@frontdesk/rules'
import { procedureOf } from '../handle/parse'

/** A case whose journal does not hold together, or does not lead to its row. */
export interface Fault {
  readonly siteId: string
  readonly caseId: string
  readonly number: string
  readonly reason: string
}

export interface Verified {
  readonly cases: number
  readonly entries: number
  readonly faults: readonly Fault[]
}

interface Stored {
  readonly caseId: string
  readonly procedure: string
  readonly number: string
  readonly state: string
  readonly context: Json
  readonly version: number
  readonly headHash: string
  readonly entries: readonly JournalEntry[]
}

const pageSize = 200

const pageSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', f.case_id, 'procedure', f.procedure, 'number', f.number, 'state', f.state,
    'context', f.context, 'version', f.version, 'headHash', f.head_hash, 'entries', (
      select coalesce(jsonb_agg(to_jsonb(e) order by e.sequence), '[]')
      from (select ${journalColumns} from journal where journal.case_id = f.case_id) e))
    order by f.case_id), '[]')
  from (select * from case_file where case_id > ($1->>'after')::uuid
    order by case_id limit ($1->>'limit')::integer) f`

const firstId = '00000000-0000-0000-0000-000000000000'

/** Checks every case of a site: the chain is whole, and the facts lead to the row. */
export async function verifySite(
  database: Database,
  siteId: string,
  seen: (cases: number) => void = () => {},
): Promise<Verified> {
  const faults: Fault[] = []
  let cases = 0
  let entries = 0
  for (let after = firstId; ; ) {
    const { world: page } = await readCase<readonly Stored[]>(database, {
      identity: { kind: 'system', siteId },
      loader: pageSql,
      args: { after, limit: pageSize },
    })
    for (const stored of page ?? []) {
      const reason = faultOf(stored)
      const { caseId, number } = stored
      if (reason) faults.push({ siteId, caseId, number, reason })
      entries += stored.entries.length
    }
    cases += page?.length ?? 0
    seen(cases)
    const last = page?.at(-1)
    if (!last || page.length < pageSize) return { cases, entries, faults }
    after = last.caseId
  }
}

function faultOf(stored: Stored): string | null {
  const { entries, procedure, state, context, version, headHash } = stored
  const chain = verifyChain(entries)
  if (!chain.ok) return `entry ${chain.sequence}: ${chain.reason}`
  if (version !== entries.length) return `version ${version} of ${entries.length} entries`
  if (entries.at(-1)?.hash !== headHash) return 'the last entry is not the head'
  try {
    const made = replay(procedureOf(procedure), asReplayed(entries))
    if (made.value !== state) return `replays to ${made.value}, stands in ${state}`
    const isSame = canonicalJson(asJson(made.context)) === canonicalJson(context)
    return isSame ? null : 'replays to another context'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

// Facts come back as they were journalled; `replay` checks every step against the machine.
const asReplayed = (entries: readonly JournalEntry[]) =>
  entries as unknown as Parameters<typeof replay>[1]

const asJson = (context: unknown): Json => JSON.parse(JSON.stringify(context))
