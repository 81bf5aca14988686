import { rmbCapitals } from '@frontdesk/messages/rmb-capitals'
import { formatFen } from '@frontdesk/rules'
import type { Entry, ReceiptRow } from '../api/answers'
import { useMe, useReader } from '../app/session'
import { senderName } from '../parts/entry-words'
import { clockText } from '../time/dates'
import { wallTime } from '../time/zone'
import { choiceName, procedureName } from '../words/lookup'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'
import { entriesOf } from './receipt-history'
import { purposeText } from './receipt-text'
import { usePaperSize } from './use-paper-size'

interface Props {
  readonly receipt: ReceiptRow
  readonly entries: readonly Entry[]
}

/** The receipt as it comes out of an 80 mm printer: the amount in figures and in capitals. */
export function ReceiptPaper({ receipt, entries }: Props) {
  const words = useWords()
  const { zone } = useReader()
  const { companyName, siteName } = useMe()
  const { paper, pageStyle } = usePaperSize()
  const { receipt: said } = words.desk.money
  const { procedure, number, method, madeAt, amountFen, reprints, state } = receipt
  const made = Date.parse(madeAt)
  const mark = markOf(words, receipt)
  const rows: readonly (readonly [string, string | null])[] = [
    [said.no, receipt.receiptNo],
    [said.date, `${wallTime(made, zone).date} ${clockText(made, zone)}`],
    [said.unit, receipt.unitLabel],
    [said.payer, receipt.payer],
    [said.what, words.desk.aside(purposeText(words, receipt), procedureName(words, procedure))],
    [said.case, number],
    [said.method, choiceName(words, { procedure, name: 'method', value: method })],
    [said.paperNo, receipt.paperNo],
    [said.takenBy, takenBy(words, receipt, entries)],
  ]
  return (
    <>
      <style>{pageStyle}</style>
      <article ref={paper} className={`receipt-paper ${state}`} aria-label={said.heading}>
        <p className="receipt-company">
          {companyName}
          <br />
          {siteName}
        </p>
        <h2>{said.heading}</h2>
        {mark && <p className="receipt-mark">{mark}</p>}
        {reprints > 0 && <p className="receipt-mark">{said.reprinted(reprints)}</p>}
        <dl>
          {rows.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd className="num">{value}</dd>
                </div>
              ),
          )}
        </dl>
        <dl className="receipt-amount">
          <div>
            <dt>{said.amount}</dt>
            <dd className="num">{formatFen(amountFen)}</dd>
          </div>
          <div>
            <dt>{said.capitals}</dt>
            <dd lang="zh-CN">{rmbCapitals(amountFen)}</dd>
          </div>
        </dl>
        <p className="receipt-sign">{said.signed}</p>
        <p className="receipt-thanks">{said.thanks}</p>
      </article>
    </>
  )
}

/** What keeps a paper from being taken for money: void, or given back. */
function markOf(words: Words, { state }: ReceiptRow): string | null {
  return state === 'voided' || state === 'refunded' ? words.desk.money.receipt[state] : null
}

function takenBy(words: Words, { receiptNo }: ReceiptRow, entries: readonly Entry[]) {
  const made = entriesOf(receiptNo, entries).find(({ type }) => type === 'receiptMade')
  return made ? senderName(words, made.entry) : null
}
