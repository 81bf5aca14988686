import { deadlinesOf } from '@frontdesk/rules'
import type { CaseField, CaseView } from '../answers'
import type { Known } from '../context'
import { type LadderWorld, ladderOf, wentUpSql } from './ladder'
import { inOrder, look, peopleSql } from './look'
import { caseRow } from './row'
import { rowOfF, type StoredRow } from './row-sql'
import { shown } from './values'

interface Loaded extends LadderWorld {
  readonly row: StoredRow
  readonly links: readonly StoredRow[]
  readonly people: Readonly<Record<string, string>>
}

const viewSql = `select jsonb_build_object(
  'people', ${peopleSql},
  'wentUp', ${wentUpSql},
  'row', (select ${rowOfF} from case_file f where f.case_id = ($1->>'caseId')::uuid),
  'links', (select coalesce(jsonb_agg(${rowOfF} order by f.opened_at), '[]') from case_file f
    where f.case_id in (
      select linked_id from case_link where case_id = ($1->>'caseId')::uuid union
      select case_id from case_link where linked_id = ($1->>'caseId')::uuid)))`

// Shown elsewhere on the page: the head of the case, its deadlines, its ladder.
const shownElsewhere = new Set([
  'unitId',
  'holder',
  'seenAt',
  'lateSince',
  'endedAt',
  'eraseAt',
  'supervisorDueAt',
  'managerDueAt',
  'majorDueAt',
  'majorLateSince',
  'lapseDueAt',
  'replyDueAt',
  'reminderDueAt',
  'overstayDueAt',
  'ringDueAt',
  'apologyDueAt',
  'callbackDueAt',
  'expiryDueAt',
  'copiesId',
  'arrivalDueAt',
  'departureDueAt',
  'heldFromAt',
  'firstNight',
  'relayDueAt',
  'takeInHandDueAt',
  'fileDueAt',
  'alarmSince',
  'notifyDueAt',
  'collectDueAt',
  'holdDueAt',
  'handOverDueAt',
  'confirmDueAt',
  // The money of a shift, on a page of its own.
  'drawerId',
  'lastCount',
  'difference',
  'compilation',
])

/** One case with everything its page shows. */
export async function getCase(known: Known, caseId: string): Promise<CaseView> {
  const seen = await look<Loaded>(known, caseId, viewSql)
  const { case: record, procedure, state, opening, sender, world } = seen
  const row = caseRow(known.desk, sender, world.row)
  const fields = inOrder(procedure, Object.entries(state.context))
    .filter(([name]) => !shownElsewhere.has(name))
    .map(([name, value]): CaseField => ({ name, value: shown(name, value, opening) }))
  return {
    ...row,
    fields,
    deadlines: row.isEnded
      ? []
      : deadlinesOf(procedure, state)
          .map(({ isCalendarUnknown = false, ...deadline }) => ({ ...deadline, isCalendarUnknown }))
          .sort((a, b) => (a.at < b.at ? -1 : 1)),
    ladder: ladderOf(seen),
    policy: record.policy,
    links: world.links.map((link) => caseRow(known.desk, sender, link)),
    amendable: Object.keys(procedure.amendable),
  }
}
