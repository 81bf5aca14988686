import { formatFen, isNothing, sumOf } from '@frontdesk/rules'
import { useState } from 'react'
import { CommandPanel } from '../case/command-panel'
import { useMomentText } from '../parts/moment'
import { commandLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { DifferenceText } from './difference-text'
import { isPossible, type Known } from './known'

const aboutMoney = ['supplyChange', 'settleDifference'] as const

/** The last count against the ledger, and what the cashier or the supervisor may do about it. */
export function LastCount(known: Known) {
  const words = useWords()
  const { last, count } = words.desk.money.handover
  const { shift, view } = known
  const { lastCount, difference } = shift
  const [opened, setOpened] = useState<string | null>(null)
  const when = useMomentText(lastCount?.countedAt ?? null)
  const possible = aboutMoney.filter((type) => isPossible(known, type))
  if (!lastCount && possible.length === 0) return null
  return (
    <section className="card last-count" aria-labelledby="last-count">
      <div className="card-head">
        <h2 id="last-count">{last.title}</h2>
        {lastCount?.countedBy && (
          <span className="aside num">{last.by(lastCount.countedBy, when)}</span>
        )}
      </div>
      {lastCount && (
        <dl className="inside">
          <div className="whole">
            <dt>{count.counted}</dt>
            <dd className="num">{formatFen(sumOf(lastCount.counted))}</dd>
          </div>
          <div>
            <dt>{count.difference}</dt>
            <dd>
              <DifferenceText fen={sumOf(lastCount.difference)} />
            </dd>
          </div>
        </dl>
      )}
      {lastCount?.reason && <p className="quote">{lastCount.reason}</p>}
      {!isNothing(difference) && <p className="notice neutral">{last.unsettled}</p>}
      {possible.map((type) =>
        opened === type ? (
          <CommandPanel
            key={type}
            view={view}
            type={type}
            onSent={() => setOpened(null)}
            onClose={() => setOpened(null)}
          />
        ) : (
          <button key={type} className="btn" type="button" onClick={() => setOpened(type)}>
            {commandLabel(words, 'shift', type)}
          </button>
        ),
      )}
    </section>
  )
}
