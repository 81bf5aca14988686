import type { Entry, ReceiptRow } from '../api/answers'
import { entryQuotes, senderName } from '../parts/entry-words'
import { Icon } from '../parts/icon'
import { LoadingBars } from '../parts/loading-bars'
import { Moment } from '../parts/moment'
import { useWords } from '../words/words-provider'

const types = [
  'receiptMade',
  'receiptUsed',
  'receiptVoided',
  'receiptRefunded',
  'receiptPrinted',
  'receiptReprinted',
] as const
type FactType = (typeof types)[number]

interface Happened {
  readonly type: FactType
  readonly entry: Entry
}

/** What happened to this receipt, out of the journal of its case. */
export const entriesOf = (receiptNo: string, entries: readonly Entry[]): readonly Happened[] =>
  entries.flatMap((entry) =>
    entry.facts.flatMap((fact) => {
      const type = types.find((each) => each === fact.type)
      const isOfIt = fact.fields.some(
        ({ name, value }) => name === 'receiptNo' && value === receiptNo,
      )
      return type && isOfIt ? [{ type, entry }] : []
    }),
  )

interface Props {
  readonly receipt: ReceiptRow
  readonly entries: readonly Entry[] | null
}

/** Who made, used, voided or printed it, and when: nothing of it is ever taken back. */
export function ReceiptHistory({ receipt, entries }: Props) {
  const words = useWords()
  const { receipt: said } = words.desk.money
  return (
    <section className="card" aria-labelledby="receipt-history">
      <div className="card-head">
        <h2 id="receipt-history">{said.history}</h2>
      </div>
      {!entries && <LoadingBars />}
      <ol className="receipt-history">
        {entries &&
          entriesOf(receipt.receiptNo, entries).map(({ type, entry }) => (
            <li key={`${entry.sequence} ${type}`}>
              <Icon name="coin" size={16} />
              <div>
                <b>{said.facts[type]}</b>
                <p className="muted small">
                  <Moment at={entry.at} /> · {senderName(words, entry)}
                </p>
                {type === 'receiptVoided' &&
                  entryQuotes(entry).map(({ name, text }) => (
                    <p key={name} className="quote">
                      {text}
                    </p>
                  ))}
              </div>
            </li>
          ))}
      </ol>
    </section>
  )
}
