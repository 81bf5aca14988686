import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PastLoan } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useClock } from '../time/clock'
import { momentText, shortMoment } from '../time/dates'
import { RegisterChange } from '../unit/register-change'
import { useWords } from '../words/words-provider'

/** Who had the key and what was done with it, newest first. */
export function KeyHistory({ keyId }: { readonly keyId: string }) {
  const { keyCabinet } = useWords().desk
  const history = useQuery(useTRPC().keys.history.queryOptions({ keyId }))
  const { loans = [], entries = [] } = history.data ?? {}
  const lines = [
    ...loans.map((loan) => ({ at: loan.takenAt, id: loan.loan.caseId, loan, entry: null })),
    ...entries.map((entry) => ({
      at: entry.at,
      id: String(entry.position),
      loan: null,
      entry,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <div className="key-history">
      <h3>{keyCabinet.history}</h3>
      {history.isPending && <LoadingBars rows={2} />}
      {history.isError && !history.data && (
        <LoadFailure error={history.error} retry={() => history.refetch()} />
      )}
      {history.data && lines.length === 0 && <p className="small muted">{keyCabinet.noHistory}</p>}
      <ol>
        {lines.map(({ at, id, loan, entry }) => (
          <li key={id}>
            {loan && <LoanLine past={loan} />}
            {entry && <Moment at={at} by={entry.by ?? ''} />}
            {entry && <RegisterChange entry={entry} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Moment({ at, by }: { readonly at: string; readonly by: string }) {
  const reader = useReader()
  const moment = useClock((now) => momentText(Date.parse(at), now, reader))
  return (
    <p className="small muted num">
      {moment} · {by}
    </p>
  )
}

function LoanLine({ past }: { readonly past: PastLoan }) {
  const { keyCabinet } = useWords().desk
  const reader = useReader()
  const { loan, takenAt, backAt, lostAt } = past
  const span = useClock((now) => {
    const short = (at: string) => shortMoment(Date.parse(at), now, reader)
    const end = lostAt ?? backAt
    const left = lostAt ? keyCabinet.states.missing : ''
    return `${short(takenAt)} – ${end ? short(end) : keyCabinet.stillOut} ${left}`.trim()
  })
  return (
    <>
      <p className="small muted num">{span}</p>
      <p>
        {loan.borrower}{' '}
        <Link className="num" to="/cases/$caseId" params={loan}>
          {loan.number}
        </Link>
      </p>
    </>
  )
}
