import type { MoneyFact, Posting } from '@frontdesk/rules'
import type { RegisterMeta, RegisterWrite } from './register-write'

/** What facts about money change in receipts, drawers and the ledger. */
export function moneyWrites(fact: MoneyFact, { caseId, at }: RegisterMeta): RegisterWrite[] {
  switch (fact.type) {
    case 'posted':
      return fact.postings.flatMap((posting) => [
        { sql: post, args: { caseId, at, ...posting } },
        ...drawersOf(posting).map((drawerId) => ({ sql: moveDrawer, args: { drawerId } })),
      ])
    case 'receiptMade': {
      const { type, ...receipt } = fact
      return [{ sql: makeReceipt, args: { caseId, ...receipt } }]
    }
    case 'receiptUsed':
      return [ended('used', fact.receiptNo, { caseId, at })]
    case 'receiptVoided':
      return [ended('voided', fact.receiptNo, { caseId, at })]
    case 'receiptRefunded':
      return [ended('refunded', fact.receiptNo, { caseId, at })]
    case 'receiptPrinted':
    case 'receiptReprinted':
      return []
  }
}

/** What was read of a drawer must still stand when the decision on it is written. */
export const keepDrawer = (drawerId: string, version: number): RegisterWrite => ({
  sql: keep,
  args: { drawerId, version },
})

const drawersOf = ({ debit, credit }: Posting): string[] =>
  [debit, credit].flatMap((account) => account.match(/^drawer:(.+)$/)?.[1] ?? [])

const ended = (kind: string, receiptNo: string, meta: RegisterMeta): RegisterWrite => ({
  sql: endReceipt,
  args: { kind, receiptNo, ...meta },
})

const post = `insert into ledger_posting (site_id, case_id, at, debit, credit, amount_fen, about)
  values (current_site(), ($1->>'caseId')::uuid, ($1->>'at')::timestamptz, $1->>'debit', $1->>'credit',
    ($1->>'amountFen')::bigint, $1->>'about')`

const keep = `select keep_drawer(($1->>'drawerId')::uuid, ($1->>'version')::integer)`

const moveDrawer = `update drawer set version = version + 1
  where site_id = current_site() and drawer_id = ($1->>'drawerId')::uuid`

const makeReceipt = `insert into receipt (site_id, year, serial, receipt_no, case_id, amount_fen, purpose,
    method, account, payer, paper_no, made_at)
  values (current_site(), ($1->>'year')::integer, ($1->>'serial')::integer, $1->>'receiptNo',
    ($1->>'caseId')::uuid, ($1->>'amountFen')::bigint, $1->>'purpose', $1->>'method', $1->>'account',
    nullif($1->'payer', 'null'), $1->>'paperNo', ($1->>'madeAt')::timestamptz)`

const endReceipt = `insert into receipt_end (site_id, receipt_no, kind, case_id, ended_at)
  values (current_site(), $1->>'receiptNo', $1->>'kind', ($1->>'caseId')::uuid, ($1->>'at')::timestamptz)`
