import type { Entry } from '../api/answers'
import { useReader } from '../app/session'
import { ClauseChips } from '../parts/clause-chip'
import { entryQuotes, entryTitle, senderName, toldLines } from '../parts/entry-words'
import { Icon } from '../parts/icon'
import { LoadingBars } from '../parts/loading-bars'
import { useClock } from '../time/clock'
import { clockText, dayText } from '../time/dates'
import { fieldName, roleName, stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { commandIcon } from './command-icons'

interface Props {
  readonly procedure: string
  readonly entries: readonly Entry[] | null
}

/** What happened, newest first. Nothing here is ever changed; a correction is a new entry. */
export function Timeline({ procedure, entries }: Props) {
  const { casePage } = useWords().desk
  return (
    <section className="card timeline" aria-labelledby="timeline">
      <div className="card-head">
        <h2 id="timeline">{casePage.timeline}</h2>
        <span className="aside">{casePage.newestFirst}</span>
      </div>
      {!entries && <LoadingBars rows={5} />}
      {entries && (
        <ol>
          {entries
            .toSorted((a, b) => b.sequence - a.sequence)
            .map((entry) => (
              <TimelineEntry key={entry.sequence} procedure={procedure} entry={entry} />
            ))}
        </ol>
      )}
    </section>
  )
}

function TimelineEntry(props: { readonly procedure: string; readonly entry: Entry }) {
  const { procedure, entry } = props
  const words = useWords()
  const { casePage } = words.desk
  const isClock = entry.by.role === 'system'
  const name = entryTitle(words, procedure, entry)
  const quotes = entryQuotes(entry)
  const hasMoved = entry.stateBefore !== entry.stateAfter && entry.stateBefore !== 'unopened'
  return (
    <li className={isClock ? 'key' : ''}>
      <EntryTime entry={entry} />
      <span className="mark">
        <Icon name={isClock ? 'up' : commandIcon(entry.command)} size={16} />
      </span>
      <div>
        <p>
          <b>{name}</b>
          <span className="by">
            {entry.by.person
              ? words.desk.aside(entry.by.person.name, roleName(words, entry.by.role))
              : senderName(words, entry)}
          </span>
        </p>
        {hasMoved && (
          <p className="moved">
            {stateName(words, procedure, entry.stateBefore)}
            <Icon name="right" size={14} stroke={1.75} />
            {stateName(words, procedure, entry.stateAfter)}
          </p>
        )}
        {quotes.map(({ name: field, text }) => (
          <p key={field} className="quote">
            {quotes.length > 1 && (
              <span className="muted small">{fieldName(words, procedure, field)} </span>
            )}
            {text}
          </p>
        ))}
        {toldLines(words, procedure, entry).map((line) => (
          <p key={line} className="told">
            <Icon name="bell" size={14} />
            {line}
          </p>
        ))}
        {entry.clauses.length > 0 && (
          <p className="small muted">
            {casePage.accordingTo} <ClauseChips ids={entry.clauses} />
          </p>
        )}
      </div>
    </li>
  )
}

const lateMs = 60_000

function EntryTime({ entry }: { readonly entry: Entry }) {
  const reader = useReader()
  const { casePage } = useWords().desk
  const at = Date.parse(entry.at)
  const recordedAt = Date.parse(entry.recordedAt)
  const day = useClock((now) => dayText(at, now, reader))
  const recorded = useClock((now) => {
    const recordedDay = dayText(recordedAt, now, reader)
    const clock = clockText(recordedAt, reader.zone)
    return recordedDay === dayText(at, now, reader) ? clock : `${recordedDay} ${clock}`
  })
  return (
    <time dateTime={entry.at}>
      {day}
      <span>{clockText(at, reader.zone)}</span>
      {recordedAt - at > lateMs && <span>{casePage.recordedLater(recorded)}</span>}
    </time>
  )
}
