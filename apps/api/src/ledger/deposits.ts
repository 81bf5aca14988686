import { z } from 'zod'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Deposits } from './answers'
import { asOf } from './as-of'
import { ledgerRoles } from './readers'

const rowsMax = 300

export const DepositsQuery = z
  .object({
    at: z.iso.datetime({ offset: true }).optional(),
    /** Those too of which nothing is held any more. */
    hasSettled: z.boolean().optional(),
  })
  .default({})
type DepositsQuery = z.infer<typeof DepositsQuery>

const hook = `k.cabinet || lpad(k.hook::text, 2, '0')`
const keyLabel = `(select concat_ws(' ', ${hook}, nullif(k.label, ${hook})) from door_key k
  where f.procedure = 'key-loan' and k.key_id::text = h.about)`

// A deposit ends in what is ours when it is kept; whatever else leaves the account was given back.
const depositsSql = `select jsonb_build_object(
  'count', (select count(*) from wanted), 'heldFen', (select coalesce(sum(held_fen), 0) from wanted),
  'rows', (select coalesce(jsonb_agg(line order by since desc, about), '[]') from (
    select since, about, jsonb_build_object('caseId', h.case_id, 'number', f.number,
      'procedure', f.procedure, 'account', h.account, 'about', h.about, 'since', iso(h.since),
      'takenFen', h.taken_fen, 'refundedFen', h.refunded_fen, 'keptFen', h.kept_fen,
      'heldFen', h.held_fen, 'keyLabel', ${keyLabel},
      'unitLabel', (select label from unit u where u.unit_id = f.unit_id and u.site_id = f.site_id)) as line
    from wanted h join case_file f on f.case_id = h.case_id
    order by since desc limit ${rowsMax}) shown))`

const wantedSql = `with moved as (
    select p.case_id, p.about, p.at, p.amount_fen, side.account, side.is_credit, p.credit as went_to
    from ledger_posting p, lateral (values (p.credit, true), (p.debit, false)) side (account, is_credit)
    where side.account like 'deposits:%' and p.at <= ${asOf}),
  summed as (
    select account, case_id, about, min(at) as since,
      coalesce(sum(amount_fen) filter (where is_credit), 0) as taken_fen,
      coalesce(sum(amount_fen) filter (where not is_credit and went_to not like 'forfeited:%'), 0) as refunded_fen,
      coalesce(sum(amount_fen) filter (where not is_credit and went_to like 'forfeited:%'), 0) as kept_fen
    from moved group by account, case_id, about),
  wanted as (
    select *, taken_fen - refunded_fen - kept_fen as held_fen from summed
    where taken_fen <> refunded_fen + kept_fen or ($1->>'hasSettled')::boolean)`

/** The deposits that were held then, by case and by pass or key: taken, less what was given back or kept. */
export async function listDeposits(known: Known, args: DepositsQuery): Promise<Deposits> {
  const { world } = await ask<Deposits>(known, {
    roles: ledgerRoles,
    loader: `${wantedSql} ${depositsSql}`,
    args,
  })
  return world
}
