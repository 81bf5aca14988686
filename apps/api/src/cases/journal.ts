import { type JournalEntry, journalColumns } from '@frontdesk/db'
import type { CaseField, Entry } from '../answers'
import type { Known } from '../context'
import type { Signer } from '../handle/read'
import { inOrder, type Look, look, peopleSql } from './look'
import { type Opening, shown } from './values'

export interface JournalWorld {
  readonly people: Readonly<Record<string, string>>
  readonly entries: readonly JournalEntry[]
}

export const entriesSql = `(select coalesce(jsonb_agg(to_jsonb(e) order by e.sequence), '[]')
  from (select ${journalColumns} from journal where case_id = ($1->>'caseId')::uuid) e)`

export const journalSql = `select jsonb_build_object('people', ${peopleSql}, 'entries', ${entriesSql})`

/** The whole journal of a case, first entry first. */
export async function getJournal(known: Known, caseId: string): Promise<Entry[]> {
  const seen = await look<JournalWorld>(known, caseId, journalSql)
  return seen.world.entries.map((entry) => entryOf(entry, seen))
}

type Seen = Pick<Look<unknown>, 'opening' | 'procedure'>

function entryOf(entry: JournalEntry, seen: Seen): Entry {
  const { opening } = seen
  const { role, personId } = entry.by as unknown as Signer
  const name = personId ? opening.people[personId] : undefined
  return {
    sequence: entry.sequence,
    at: entry.at,
    recordedAt: entry.recordedAt,
    by: { role, person: personId && name ? { personId, name } : null },
    command: entry.command,
    stateBefore: entry.stateBefore,
    stateAfter: entry.stateAfter,
    facts: entry.facts.map((fact) => factOf(fact, seen)),
    clauses: entry.clauses,
  }
}

// What another case was given is shown there; the old and new value of an amended field stand apart.
const leftOut = new Set(['type', 'input', 'command'])

function factOf(fact: unknown, { procedure, opening }: Seen): Entry['facts'][number] {
  const { type, ...members } = fact as { readonly type: string }
  const fields = inOrder(procedure, Object.entries(members))
    .filter(([name]) => !leftOut.has(name))
    .flatMap(([name, value]) => fieldsOf(name, value, opening))
  return { type, fields }
}

function fieldsOf(name: string, value: unknown, opening: Opening): CaseField[] {
  if (name !== 'changes' && name !== 'was') return [{ name, value: shown(name, value, opening) }]
  return Object.entries(value ?? {}).map(([field, each]) => ({
    name: `${name}.${field}`,
    value: shown(field, each, opening),
  }))
}
