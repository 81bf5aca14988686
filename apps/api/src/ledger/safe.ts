import { ask } from '../ask'
import type { Known } from '../context'
import type { Safe } from './answers'
import { deskMoneyRoles } from './readers'

const safeSql = `select jsonb_build_object(
  'balanceFen', (select coalesce(sum(case when debit = 'safe' then amount_fen else -amount_fen end), 0)
    from ledger_posting where debit = 'safe' or credit = 'safe'),
  'transfers', (select coalesce(jsonb_agg(jsonb_build_object('caseId', f.case_id, 'number', f.number,
      'state', f.state, 'item', f.context->>'item',
      'amountFen', (f.context->>'amountFen')::bigint, 'method', f.context->>'method',
      'receiptNo', f.context->>'receiptNo', 'dueAt', iso(f.due_at), 'openedAt', iso(f.opened_at),
      'lateSince', f.context->>'lateSince',
      'unitLabel', (select label from unit u where u.unit_id = f.unit_id and u.site_id = f.site_id),
      'answerable', (select name from person where person_id::text = f.context->>'answerableId'))
      order by f.opened_at), '[]')
    from case_file f where f.procedure = 'fee-collection' and f.ended_at is null))`

/** What lies in the desk's safe for the cashier, each with who answers for it and by when. */
export async function lookIntoSafe(known: Known): Promise<Safe> {
  const { world } = await ask<Safe>(known, { roles: deskMoneyRoles, loader: safeSql })
  return world
}
