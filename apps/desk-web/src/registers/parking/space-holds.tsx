import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PastHold } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useReader } from '../../app/session'
import { LoadFailure } from '../../parts/load-failure'
import { LoadingBars } from '../../parts/loading-bars'
import { useClock } from '../../time/clock'
import { shortMoment } from '../../time/dates'
import { titleText } from '../../words/lookup'
import { useWords } from '../../words/words-provider'

/** Who has and had a space, the last first, each with the case. */
export function SpaceHolds({ spaceId }: { readonly spaceId: string }) {
  const { parking } = useWords().desk.registers
  const holds = useQuery(useTRPC().registers.spaceHolds.queryOptions({ spaceId }))
  return (
    <section className="space-holds">
      <h3>{parking.holds}</h3>
      {holds.isPending && <LoadingBars rows={2} />}
      {holds.isError && !holds.data && (
        <LoadFailure error={holds.error} retry={() => holds.refetch()} />
      )}
      {holds.data?.length === 0 && <p className="small muted">{parking.noHolds}</p>}
      <ol>
        {holds.data?.map((hold) => (
          <HoldLine key={hold.takenAt} hold={hold} />
        ))}
      </ol>
    </section>
  )
}

function HoldLine({ hold }: { readonly hold: PastHold }) {
  const words = useWords()
  const { parking, calendar } = words.desk.registers
  const reader = useReader()
  const { case: row, takenAt, releasedAt } = hold
  const span = useClock((now) => {
    const short = (at: string) => shortMoment(Date.parse(at), now, reader)
    return calendar.span(short(takenAt), releasedAt ? short(releasedAt) : parking.today)
  })
  return (
    <li>
      <Link to="/cases/$caseId" params={{ caseId: row.caseId }}>
        {titleText(words, row)}
      </Link>{' '}
      <span className="num">{row.unit?.label}</span>
      <span className="small muted num under">
        {span} · {row.number}
      </span>
    </li>
  )
}
