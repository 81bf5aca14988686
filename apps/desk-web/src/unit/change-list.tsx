import type { RegisterEntry } from '../api/answers'
import { useReader } from '../app/session'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { RegisterChange } from './register-change'

type Entries = readonly RegisterEntry[]

/** What changed, by whom, from what to what, newest first. */
export function ChangeList({ entries }: { readonly entries: Entries }) {
  return (
    <ol className="unit-changes">
      {together(entries).map((each) => (
        <Changes key={each[0]?.position} entries={each} />
      ))}
    </ol>
  )
}

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
