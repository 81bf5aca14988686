import {
  chainEntries,
  type RegisterWrite,
  registerWrites,
  type WriteCase,
  type WrittenCase,
  writeCase,
} from '@frontdesk/db'
import { deadlinesOf } from '@frontdesk/rules'
import type { Done } from '../answers'
import type { Run } from './run'
import type { Work } from './work'

/** The second round trip: every case that was touched, their registers, and the answer. */
export async function write(run: Run, answer: { commandId: string; value: Done } | null) {
  const { known, reading } = run
  const works = [...run.works.values()].filter(({ drafts }) => drafts.length > 0)
  const { siteId } = reading.site
  const written: WriteCase = {
    siteId,
    cases: works.map((work) => writtenCase(run, work)),
    // What must still stand is asked before anything of this write moves it.
    registers: [...works.flatMap(({ kept }) => kept), ...works.flatMap(registersOf)],
    keys: works.flatMap(keysOf),
    answer: answer && { ...answer, caseId: answer.value.caseId },
  }
  await writeCase(known.desk.database, written)
  known.desk.written.raise()
}

function writtenCase({ reading }: Run, work: Work): WrittenCase {
  const { caseId, base, drafts } = work
  const sequence = base?.version ?? 0
  const head = {
    siteId: reading.site.siteId,
    caseId,
    sequence,
    hash: base?.headHash ?? null,
    recordedAt: base?.headRecordedAt ?? null,
  }
  return {
    caseId,
    expectedVersion: sequence,
    row: rowOf(work),
    entries: chainEntries(head, reading.now, drafts),
  }
}

function rowOf({ procedure, number, state, policy, openedAt, openedBy }: Work): WrittenCase['row'] {
  const { context } = state
  const next = nextDeadline(procedure, state)
  return {
    procedure: procedure.id,
    number,
    state: state.value,
    context,
    holderRole: context.holder.role,
    holderPersonId: context.holder.personId,
    department: context.holder.department,
    unitId: context.unitId,
    title: Reflect.get(context, procedure.titleField),
    policy,
    dueAt: next?.at ?? null,
    dueKind: next?.kind ?? null,
    openedAt,
    openedBy,
    endedAt: context.endedAt,
  }
}

export function nextDeadline(procedure: Work['procedure'], state: Work['state']) {
  const [next] = [...deadlinesOf(procedure, state)].sort((a, b) => (a.at < b.at ? -1 : 1))
  return next ?? null
}

function registersOf({ procedure, caseId, drafts }: Work): RegisterWrite[] {
  return drafts.flatMap(({ facts, at }) =>
    registerWrites(procedure.id, asFacts(facts), { caseId, at }),
  )
}

// Sound because `advance` puts nothing but facts into a draft.
const asFacts = (facts: readonly unknown[]) => facts as Parameters<typeof registerWrites>[1]

/** A key made now is stored only when something was sealed with it. */
function keysOf({ caseId, caseKey, drafts }: Work): NonNullable<WriteCase['keys']>[number][] {
  const { made } = caseKey
  if (!made || !JSON.stringify(drafts).includes(made.keyId)) return []
  return [{ ...made, subjectKind: 'case', subjectId: caseId }]
}
