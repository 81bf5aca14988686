import { formatFen } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Transfer } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useMe } from '../app/session'
import { Countdown } from '../parts/countdown'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { Plate } from '../parts/plate'
import { choiceName, stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { seesLedger } from './may'

/** What lies in the safe, and the collected fees that the cashier has not confirmed yet. */
export function SafeCard() {
  const { safe: words, drawers } = useWords().desk.money
  const me = useMe()
  const safe = useQuery(useTRPC().ledger.safe.queryOptions())
  return (
    <section className="card safe" aria-labelledby="safe">
      <div className="card-head">
        <h2 id="safe">{words.title}</h2>
        {seesLedger(me) && (
          <Link className="aside" to="/money/account" search={{ account: 'safe' }}>
            {drawers.lines}
          </Link>
        )}
      </div>
      {safe.isPending && <LoadingBars />}
      {safe.error && !safe.data && <LoadFailure error={safe.error} retry={() => safe.refetch()} />}
      {safe.data && (
        <>
          <dl className="inside">
            <div className="whole">
              <dt>{words.inside}</dt>
              <dd className="num">{formatFen(safe.data.balanceFen)}</dd>
            </div>
          </dl>
          <h3>{words.waiting}</h3>
          {safe.data.transfers.length === 0 && <p className="muted small">{words.none}</p>}
          <ul className="transfers">
            {safe.data.transfers.map((transfer) => (
              <TransferLine key={transfer.caseId} transfer={transfer} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function TransferLine({ transfer }: { readonly transfer: Transfer }) {
  const words = useWords()
  const { safe } = words.desk.money
  const procedure = 'fee-collection'
  const item = choiceName(words, { procedure, name: 'item', value: transfer.item })
  const due = transfer.lateSince ?? transfer.dueAt
  return (
    <li>
      {transfer.unitLabel && <Plate label={transfer.unitLabel} />}
      <div>
        <Link to="/cases/$caseId" params={{ caseId: transfer.caseId }} data-row>
          {item} <b className="num">{formatFen(transfer.amountFen)}</b>
        </Link>
        <p className="muted small">
          {stateName(words, procedure, transfer.state)}
          {transfer.answerable && ` · ${safe.answerable(transfer.answerable)}`}
        </p>
      </div>
      {due && <Countdown dueAt={due} openedAt={transfer.openedAt} />}
    </li>
  )
}
