import type { Entry } from '../api/answers'
import { useReader } from '../app/session'
import { clockText } from '../time/dates'
import { doneText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { entryQuotes, senderName } from './entry-words'
import { Icon } from './icon'
import { useIntoView } from './use-into-view'

interface Props {
  readonly procedure: string
  readonly entries: readonly Entry[]
  readonly onSubmit: () => void
  readonly onEdit: () => void
}

/** The blue bar: who changed what meanwhile; what was typed is kept, the person decides again. */
export function ConflictBar({ procedure, entries, onSubmit, onEdit }: Props) {
  const words = useWords()
  const reader = useReader()
  const { conflict } = words.desk
  const bar = useIntoView<HTMLDivElement>()
  const last = entries.at(-1)
  const quote = last && entryQuotes(last)[0]?.text
  return (
    <div ref={bar} className="bar conflict-bar" role="alert">
      <Icon name="swap" size={20} />
      <div>
        <p>
          <b>
            {last
              ? conflict.title(
                  doneText(words, procedure, {
                    who: senderName(words, last),
                    command: last.command,
                  }),
                )
              : conflict.titleUnknown}
          </b>{' '}
          {last && <span className="muted num">{clockText(Date.parse(last.at), reader.zone)}</span>}
        </p>
        <p className="small">
          {quote && conflict.added(quote)}
          {conflict.kept}
        </p>
        <p className="bar-buttons">
          <button className="btn filled sm" type="button" onClick={onSubmit}>
            {conflict.submit}
          </button>
          <button className="btn sm" type="button" onClick={onEdit}>
            {conflict.edit}
          </button>
        </p>
      </div>
    </div>
  )
}
