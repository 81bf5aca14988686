import { isSealed } from '@frontdesk/db'
import { z } from 'zod'
import { ask } from '../ask'
import type { Desk, Known } from '../context'
import { BadInput, notFound } from '../failure'
import { opener } from '../handle/open-value'
import { storableText } from '../text'
import type { ReceiptPage, ReceiptRow } from './answers'
import { deskMoneyRoles, seesLedgerSql } from './readers'

const pageSize = 40

const receiptStates = ['unused', 'used', 'voided', 'refunded'] as const

export const ReceiptQuery = z
  .object({
    text: storableText(60).optional(),
    state: z.enum(receiptStates).optional(),
    cursor: storableText(24).optional(),
  })
  .default({})
type ReceiptQuery = z.infer<typeof ReceiptQuery>

interface StoredReceipt extends Omit<ReceiptRow, 'payer'> {
  readonly payer: unknown
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
  readonly year: number
  readonly serial: number
}

const stateOfR = `coalesce((select e.kind from receipt_end e
  where e.site_id = r.site_id and e.receipt_no = r.receipt_no), 'unused')`

const factsOfR = (type: 'receiptPrinted' | 'receiptReprinted') => `(select count(*)
  from journal j, jsonb_array_elements(j.facts) fact
  where j.case_id = r.case_id and fact->>'type' = '${type}' and fact->>'receiptNo' = r.receipt_no)`

/** A receipt `r` of `receipt` as a `StoredReceipt`. */
const receiptOfR = `jsonb_build_object('receiptNo', r.receipt_no, 'year', r.year, 'serial', r.serial,
  'madeAt', iso(r.made_at), 'amountFen', r.amount_fen, 'purpose', r.purpose, 'method', r.method,
  'account', r.account, 'payer', r.payer, 'paperNo', r.paper_no,
  'drawerName', (select name from drawer where 'drawer:' || drawer_id = r.account),
  'state', ${stateOfR},
  'caseId', f.case_id, 'number', f.number, 'procedure', f.procedure,
  'item', case when f.procedure = 'fee-collection' then f.context->>'item' end,
  'unitLabel', (select label from unit u where u.unit_id = f.unit_id and u.site_id = f.site_id),
  'isPrinted', ${factsOfR('receiptPrinted')} + ${factsOfR('receiptReprinted')} > 0,
  'reprints', ${factsOfR('receiptReprinted')},
  'key', (select jsonb_build_object('keyId', k.key_id, 'wrapped', k.wrapped) from subject_key k
    where k.site_id = r.site_id and k.subject_kind = 'case' and k.subject_id = r.case_id))`

// The desk sees what was made at the desk: a payer may come back to anybody there.
const isShown = `(r.account <> 'finance' or ${seesLedgerSql})`

// A payer is sealed, so the name is found as a whole; numbers by how they end, or as they stand on the case.
const found = `(right(r.receipt_no, length($1->>'text')) = upper($1->>'text')
  or r.paper_no = $1->>'text' or f.number = upper($1->>'text') or r.payer->>'digest' = $1->>'digest'
  or exists (select from unit u where u.unit_id = f.unit_id and u.label = $1->>'text'))`

const listSql = ({ text, state, cursor }: ReceiptQuery) => `select jsonb_build_object(
  'rows', (select coalesce(jsonb_agg(page.line order by page.year desc, page.serial desc), '[]') from (
    select r.year, r.serial, ${receiptOfR} as line
    from receipt r join case_file f using (site_id, case_id)
    where ${isShown}
      ${text ? `and ${found}` : ''}
      ${state ? `and ${stateOfR} = $1->>'state'` : ''}
      ${cursor ? `and (r.year, r.serial) < (($1->'after'->>0)::integer, ($1->'after'->>1)::integer)` : ''}
    order by r.year desc, r.serial desc limit ($1->>'limit')::integer) page))`

const oneSql = `select jsonb_build_object('rows', (select coalesce(jsonb_agg(${receiptOfR}), '[]')
  from receipt r join case_file f using (site_id, case_id)
  where r.receipt_no = $1->>'receiptNo' and ${isShown}))`

interface Loaded {
  readonly rows: readonly StoredReceipt[]
}

/** One page of the register of receipts, newest first; the desk sees those that were made at the desk. */
export async function listReceipts(known: Known, query: ReceiptQuery): Promise<ReceiptPage> {
  const text = query.text || undefined
  const rows = await load(known, listSql({ ...query, text }), {
    ...query,
    limit: pageSize + 1,
    digest: text ? known.desk.sealer.digest(text) : null,
    after: query.cursor ? cursorOf(query.cursor) : null,
  })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => rowOf(known.desk, row)),
    nextCursor: rows.length > pageSize && last ? `${last.year}-${last.serial}` : null,
  }
}

/** One receipt with all that is printed on it. */
export async function getReceipt(known: Known, receiptNo: string): Promise<ReceiptRow> {
  const [row] = await load(known, oneSql, { receiptNo })
  if (!row) throw notFound()
  return rowOf(known.desk, row)
}

async function load(known: Known, loader: string, args: Readonly<Record<string, unknown>>) {
  const { world } = await ask<Loaded>(known, { roles: deskMoneyRoles, loader, args })
  return world.rows
}

function rowOf({ sealer }: Desk, { key, year, serial, ...row }: StoredReceipt): ReceiptRow {
  const open = opener(sealer, key && sealer.unwrap(key))
  return { ...row, payer: isSealed(row.payer) ? open(row.payer) : null }
}

function cursorOf(cursor: string): readonly [number, number] {
  const [, year, serial] = /^(\d{4})-(\d{1,9})$/.exec(cursor) ?? []
  if (!year || !serial) throw new BadInput([{ path: 'cursor', code: 'value-impossible' }])
  return [Number(year), Number(serial)]
}
