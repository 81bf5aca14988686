import type { KnownReceipt, MoneyWorld } from '@frontdesk/rules'
import type { PartsSql, Sought } from './situating'

/** A drawer that a decision looked at; its version must still stand when the decision is written. */
export interface LookedAtDrawer {
  readonly drawerId: string
  readonly version: number
}

export interface MoneyParts extends Readonly<Record<string, unknown>> {
  readonly nextReceipt: MoneyWorld['nextReceipt']
  readonly receipt: KnownReceipt | null
  readonly isPaperNoTaken: boolean
  readonly till: LookedAtDrawer | null
}

const nextReceipt = `(select jsonb_build_object('year', n.year, 'serial', n.serial,
    'receiptNo', 'SJ-' || n.year || '-' || lpad(n.serial::text, 6, '0'))
  from (select y.year, coalesce(
      (select max(serial) from receipt r where r.year = y.year), 0) + 1 as serial
    from (select extract(year from ($1->>'now')::timestamptz at time zone time_zone)::integer as year
      from site where site_id = current_site()) y) n)`
const receipt = `(select jsonb_build_object('receiptNo', r.receipt_no, 'amountFen', r.amount_fen,
    'purpose', r.purpose, 'account', r.account, 'caseId', r.case_id,
    'isCollected', exists (select from case_file f
      where f.case_id = r.case_id and f.procedure = 'fee-collection'), 'isOver', exists (
      select from receipt_end e where e.receipt_no = r.receipt_no))
  from receipt r where r.receipt_no = $1->'sent'->>'receiptNo')`
const isPaperNoTaken = `exists (select from receipt where paper_no = $1->'sent'->>'paperNo')`
const till = `(select jsonb_build_object('drawerId', d.drawer_id, 'version', d.version)
  from drawer_hold h join drawer d using (site_id, drawer_id)
  where h.person_id = ($1->>'personId')::uuid and h.until_at is null and h.signed_off_at is null)`

/** For a command that takes money in. */
export const payingParts: PartsSql = { nextReceipt, receipt, isPaperNoTaken, till }
/** For a command that names a receipt. */
export const receiptParts: PartsSql = { receipt }
/** For a command that gives cash out. */
export const tillParts: PartsSql = { till }

/** The registers of money, as every procedure that takes some asks them. */
export const moneyWorld = ({ loaded: { parts } }: Sought<MoneyParts>): MoneyWorld => ({
  nextReceipt: parts?.nextReceipt ?? null,
  receipt: parts?.receipt ?? null,
  isPaperNoTaken: parts?.isPaperNoTaken ?? false,
  drawerId: parts?.till?.drawerId ?? null,
})
