import { formatFen } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import type { UnitEvent } from '../api/answers'
import { useReader } from '../app/session'
import { CaseState } from '../cases/case-state'
import { Icon } from '../parts/icon'
import { useClock } from '../time/clock'
import { clockText, dayText, momentText } from '../time/dates'
import { procedureIcon } from '../today/procedure-icons'
import { procedureName, titleText } from '../words/lookup'
import { useWords } from '../words/words-provider'

/** One case on the unit's timeline, with what hangs on it. */
export function UnitEventLine({ event }: { readonly event: UnitEvent }) {
  const words = useWords()
  const { caseId, procedure, number } = event
  return (
    <li>
      <OpenedAt at={event.openedAt} />
      <span className="mark">
        <Icon name={procedureIcon(procedure)} size={16} />
      </span>
      <div>
        <p className="unit-event">
          <Link to="/cases/$caseId" params={{ caseId }} data-row>
            {titleText(words, event)}
          </Link>
          <CaseState row={event} />
        </p>
        <p className="muted small">
          {procedureName(words, procedure)} <span className="num">{number}</span>
          {event.endedAt && <EndedAt at={event.endedAt} />}
        </p>
        <Attached event={event} />
      </div>
    </li>
  )
}

function OpenedAt({ at }: { readonly at: string }) {
  const reader = useReader()
  const moment = Date.parse(at)
  const day = useClock((now) => dayText(moment, now, reader))
  return (
    <time dateTime={at}>
      {day}
      <span>{clockText(moment, reader.zone)}</span>
    </time>
  )
}

function EndedAt({ at }: { readonly at: string }) {
  const reader = useReader()
  const { unitPage } = useWords().desk
  const moment = useClock((now) => momentText(Date.parse(at), now, reader))
  return <span className="num"> · {unitPage.ended(moment)}</span>
}

/** Receipts, passes, keys, and what is still held. */
function Attached({ event: { heldFen, receipts, passes, keys } }: { readonly event: UnitEvent }) {
  const { unitPage } = useWords().desk
  const notes = [
    ...passes.map(({ passNo }) => unitPage.pass(passNo)),
    ...keys.map(({ label, isOut }) => (isOut ? unitPage.keyOut(label) : unitPage.keyBack(label))),
    ...receipts.map(({ receiptNo, amountFen }) =>
      unitPage.receipt(receiptNo, formatFen(amountFen)),
    ),
  ]
  if (notes.length === 0 && heldFen === 0) return null
  return (
    <ul className="unit-attached small num">
      {heldFen > 0 && <li className="held">{unitPage.held(formatFen(heldFen))}</li>}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
