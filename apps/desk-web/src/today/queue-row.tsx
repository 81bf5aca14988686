import { Link } from '@tanstack/react-router'
import type { CaseRow } from '../api/answers'
import { useReader } from '../app/session'
import { useIsFresh } from '../live/fresh'
import { Countdown, CountdownSpan } from '../parts/countdown'
import { Plate } from '../parts/plate'
import { useClock } from '../time/clock'
import { shortMoment } from '../time/dates'
import { holderName, procedureName, stateName, titleText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { momentOf, rowTone } from './queue'

interface Props {
  readonly row: CaseRow
  /** Near rows lead with what is left, far ones with the clock time. */
  readonly isNear: boolean
}

// A person stands at the desk or at a screen until somebody acts.
const waitingStates = ['awaitingHost', 'deskDecides']

/** One line of Today: when, whose door, what, and the one thing to press. */
export function QueueRow({ row, isNear }: Props) {
  const words = useWords()
  const { today, casePage } = words.desk
  const isFresh = useIsFresh(row.caseId)
  const isWaiting = row.procedure === 'visitor' && waitingStates.includes(row.state)
  const tone = useClock((now) => rowTone(row, now))
  const kinds = ['queue-row', tone, isFresh ? 'changed' : ''].filter(Boolean).join(' ')
  const isUrgent = isWaiting || row.alarmSince !== null
  const action = isWaiting ? today.decide : row.isMine ? today.open : today.look
  const title = titleText(words, row)
  return (
    <li className={kinds}>
      <RowTime row={row} isNear={isNear} />
      <i className="dot" aria-hidden="true" />
      <div>
        {row.unit && <Plate label={row.unit.label} />}
        {!row.unit && <Plate label={procedureName(words, row.procedure)} isUnit={false} />}
      </div>
      <div className="what">
        <h3>{title}</h3>
        <p>
          {procedureName(words, row.procedure)} <span className="num">{row.number}</span>
          {' · '}
          {stateName(words, row.procedure, row.state)}
          {' · '}
          {row.isMine ? casePage.yours : holderName(words, row.holder)}
        </p>
      </div>
      <Link
        className={isUrgent ? 'btn sm filled' : 'btn sm'}
        to="/cases/$caseId"
        params={{ caseId: row.caseId }}
        aria-label={words.desk.labelled(action, title)}
        data-row
      >
        {action}
      </Link>
    </li>
  )
}

function RowTime({ row, isNear }: { readonly row: CaseRow; readonly isNear: boolean }) {
  const reader = useReader()
  const { today } = useWords().desk
  const dueAt = momentOf(row)
  const moment = useClock((now) => (dueAt ? shortMoment(Date.parse(dueAt), now, reader) : ''))
  const isLate = useClock((now) => Number(dueAt !== null && now > Date.parse(dueAt)))
  if (!dueAt) return <div className="time" />
  return (
    <div className="time">
      <span className="lead">
        <Countdown dueAt={dueAt} openedAt={row.openedAt} lead={isNear ? undefined : moment} />
      </span>
      {isNear ? (
        <span className="num">{isLate ? today.dueAt(moment) : moment}</span>
      ) : (
        <CountdownSpan dueAt={dueAt} />
      )}
    </div>
  )
}
