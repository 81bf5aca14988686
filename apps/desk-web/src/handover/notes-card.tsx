import { useState } from 'react'
import type { ShiftView } from '../api/answers'
import { useMe } from '../app/session'
import { CommandPanel } from '../case/command-panel'
import { useSend } from '../case/use-send'
import { FailureBar } from '../form/failure-bar'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { isPossible, type Known } from './known'

/** What the next shift has to know, and who has read it. */
export function NotesCard(known: Known) {
  const { notes: words } = useWords().desk.money.handover
  const { shift, view } = known
  const [isWriting, setWriting] = useState(false)
  return (
    <section className="card notes" aria-labelledby="notes">
      <div className="card-head">
        <h2 id="notes">{words.title}</h2>
      </div>
      {shift.notes.length === 0 && <p className="muted small">{words.none}</p>}
      <ul>
        {shift.notes.map((note) => (
          <NoteLine key={note.noteNo} note={note} view={view} />
        ))}
      </ul>
      {isPossible(known, 'noteForNext') &&
        (isWriting ? (
          <CommandPanel
            view={view}
            type="noteForNext"
            onSent={() => setWriting(false)}
            onClose={() => setWriting(false)}
          />
        ) : (
          <button className="btn" type="button" onClick={() => setWriting(true)}>
            <Icon name="edit" size={16} />
            {words.leave}
          </button>
        ))}
    </section>
  )
}

interface LineProps {
  readonly note: ShiftView['notes'][number]
  readonly view: Known['view']
}

function NoteLine({ note, view }: LineProps) {
  const { notes: words } = useWords().desk.money.handover
  const { personId } = useMe()
  const { send, error, isPending } = useSend(view.caseId)
  const { noteNo, writtenBy, readers } = note
  const isToRead = readers.some((reader) => reader.personId === personId && !reader.hasRead)
  const read = () => send({ type: 'readNote', noteNo })
  return (
    <li>
      <p className="quote">{note.note}</p>
      <p className="note-readers small">
        {writtenBy && <span className="muted">{words.by(writtenBy)}</span>}
        {readers.map((reader) => (
          <span key={reader.personId} className={reader.hasRead ? 'has-read' : 'muted'}>
            <Icon name={reader.hasRead ? 'tick' : 'hourglass'} size={14} />
            {reader.hasRead ? words.read(reader.name ?? '') : words.unread(reader.name ?? '')}
          </span>
        ))}
        {isToRead && (
          <button className="btn filled sm" type="button" disabled={isPending} onClick={read}>
            {words.readIt}
          </button>
        )}
      </p>
      {error && <FailureBar procedure="shift" command="readNote" error={error} retry={read} />}
    </li>
  )
}
