import type { DeskCall, Today } from '../answers'
import { ask } from '../ask'
import { caseRow } from '../cases/row'
import { isLateF, rowOfF, type StoredRow } from '../cases/row-sql'
import type { Known } from '../context'
import { waitingCallsSql } from '../desk-calls/list'
import { type KeptDates, keptDatesSql, noticesOf } from './notices'

const rowsMax = 300

interface Loaded {
  readonly rows: readonly StoredRow[]
  readonly tiles: Today['tiles']
  readonly calls: readonly DeskCall[]
  readonly kept: KeptDates
}

// What waits for somebody: not visits that only take their course.
const waits = `f.ended_at is null and (f.procedure <> 'visitor'
  or f.state in ('awaitingHost', 'deskDecides')
  or f.state = 'onSite' and f.context->>'overstayDueAt' is null)`

const todaySql = `select jsonb_build_object(
  'rows', (select coalesce(jsonb_agg(line order by alarm, late, due_at nulls last, opened_at), '[]') from (
    select f.context->>'alarmSince' as alarm, f.context->>'lateSince' as late, f.due_at, f.opened_at, ${rowOfF} as line
    from case_file f where ${waits}
    order by alarm, late, f.due_at nulls last, f.opened_at limit ${rowsMax}) waiting),
  'tiles', (select jsonb_build_object(
      'visitorsOnSite', coalesce(sum((f.context->>'present')::integer) filter (where f.state = 'onSite'), 0),
      'visitorsWaiting', count(*) filter (where f.state in ('awaitingHost', 'deskDecides')),
      'openRequests', count(*) filter (where f.procedure = 'service-request'),
      'openComplaints', count(*) filter (where f.procedure = 'complaint'),
      'overdue', count(*) filter (where ${isLateF}))
    from case_file f where f.ended_at is null),
  'calls', ${waitingCallsSql},
  'kept', ${keptDatesSql})`

/** What waits at the desk now, by deadline; with `onlyMine` what waits for the reader. */
export async function getToday(
  known: Known,
  { onlyMine = false }: { readonly onlyMine?: boolean | undefined },
): Promise<Today> {
  const heard = await ask<Loaded>(known, { loader: todaySql })
  const { now, sender, world } = heard
  const worksOnCases = sender.roles.some((role) => role !== 'admin')
  const rows = worksOnCases ? world.rows.map((row) => caseRow(known.desk, sender, row)) : []
  return {
    now,
    rows: onlyMine ? rows.filter(({ isMine }) => isMine) : rows,
    tiles: world.tiles,
    calls: world.calls,
    notices: noticesOf(world.kept, heard),
  }
}
