import { useQuery } from '@tanstack/react-query'
import type { RegisterEntry } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { changedFields } from './changed-fields'

/** What was changed in the archive about this unit, by whom, from what to what. */
export function UnitChanges({ unitId }: { readonly unitId: string }) {
  const { archive, casePage } = useWords().desk
  const history = useQuery(useTRPC().archive.history.queryOptions({ unitId }))
  return (
    <section className="card" aria-labelledby="unit-changes">
      <div className="card-head">
        <h2 id="unit-changes">{archive.history.title}</h2>
        <span className="aside">{casePage.newestFirst}</span>
      </div>
      {history.isPending && <LoadingBars />}
      {history.isError && !history.data && (
        <LoadFailure error={history.error} retry={() => history.refetch()} />
      )}
      {history.data?.length === 0 && <p className="unit-none muted">{archive.history.empty}</p>}
      <ol className="unit-changes">
        {history.data?.map((entry) => (
          <Change key={entry.position} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Change({ entry }: { readonly entry: RegisterEntry }) {
  const words = useWords()
  const { archive, aside } = words.desk
  const reader = useReader()
  const moment = useClock((now) => momentText(Date.parse(entry.at), now, reader))
  const { history } = archive
  const what = history.what[entry.what as keyof typeof history.what] ?? entry.what
  const by = entry.by ?? ''
  return (
    <li>
      <p className="small muted num">
        {moment} · {entry.isImported ? aside(by, history.imported) : by}
      </p>
      <p>
        {history.registers[entry.register] ?? entry.register} <b>{what}</b>
      </p>
      {changedFields(words, entry).map(({ name, was, isNow }) => (
        <p key={name} className="small quote">
          <span className="muted">{name}</span> {was && <s>{was}</s>} {isNow}
        </p>
      ))}
    </li>
  )
}
