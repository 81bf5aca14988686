import { useQuery } from '@tanstack/react-query'
import type { RegisterEntry } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { RegisterChange } from './register-change'

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
        {together(history.data ?? []).map((entries) => (
          <Changes key={entries[0]?.position} entries={entries} />
        ))}
      </ol>
    </section>
  )
}

type Entries = readonly RegisterEntry[]

/** What one person changed at one moment is one line. */
function together(entries: Entries): Entries[] {
  const groups: RegisterEntry[][] = []
  for (const entry of entries) {
    const [last] = groups.at(-1) ?? []
    if (last && last.at === entry.at && last.by === entry.by) groups.at(-1)?.push(entry)
    else groups.push([entry])
  }
  return groups
}

function Changes({ entries }: { readonly entries: Entries }) {
  const { archive, aside } = useWords().desk
  const reader = useReader()
  const [first] = entries
  const moment = useClock((now) => momentText(Date.parse(first?.at ?? ''), now, reader))
  const by = first?.by ?? ''
  return (
    <li>
      <p className="small muted num">
        {moment} · {first?.isImported ? aside(by, archive.history.imported) : by}
      </p>
      {entries.map((entry) => (
        <RegisterChange key={entry.position} entry={entry} />
      ))}
    </li>
  )
}
