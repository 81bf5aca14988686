import { Link } from '@tanstack/react-router'
import type { CaseView } from '../api/answers'
import { useReader } from '../app/session'
import { useIsFresh } from '../live/fresh'
import { Countdown } from '../parts/countdown'
import { Icon } from '../parts/icon'
import { Plate } from '../parts/plate'
import { StateTag, type TagKind } from '../parts/state-tag'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import {
  deadlineName,
  departmentName,
  procedureName,
  roleName,
  stateName,
  titleText,
} from '../words/lookup'
import { useWords } from '../words/words-provider'

/** Whose door, what, which state, who holds it, and by when. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const { casePage } = words.desk
  const isFresh = useIsFresh(view.caseId)
  const kind: TagKind = view.isEnded ? 'done' : view.isMine ? 'mine' : 'waiting'
  return (
    <section className={isFresh ? 'case-head changed' : 'case-head'}>
      {view.unit ? (
        <Plate label={view.unit.label} isBig />
      ) : (
        <Plate label={procedureName(words, view.procedure)} isUnit={false} isBig />
      )}
      <div className="case-title">
        <h1>{titleText(words, view)}</h1>
        <p className="small muted">
          <Link to="/cases" search={{ procedure: view.procedure }}>
            {procedureName(words, view.procedure)}
          </Link>
          {' · '}
          <span className="num nowrap">{view.number}</span>
          {isFresh && (
            <span className="fresh">
              <Icon name="live" size={14} />
              {casePage.changedElsewhere}
            </span>
          )}
        </p>
      </div>
      <div className="case-state">
        <StateTag kind={kind} label={stateName(words, view.procedure, view.state)} />
        {!view.isEnded && <HeldBy view={view} />}
      </div>
      {!view.isEnded && <NextDeadline view={view} />}
    </section>
  )
}

function HeldBy({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const { casePage } = words.desk
  const { holder } = view
  const post =
    holder.role === 'department' && holder.department
      ? departmentName(words, holder.department)
      : roleName(words, holder.role)
  return (
    <p className="small">
      <span className="muted">{casePage.heldBy}</span>{' '}
      <b>{holder.person ? words.desk.aside(holder.person.name, post) : post}</b>{' '}
      <span className="muted">{casePage.handles}</span>
    </p>
  )
}

function NextDeadline({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const reader = useReader()
  const { casePage } = words.desk
  const { dueAt, dueKind } = view
  const moment = useClock((now) => (dueAt ? momentText(Date.parse(dueAt), now, reader) : ''))
  if (!dueAt) return null
  const isUnknown = view.deadlines.some(
    ({ at, isCalendarUnknown }) => at === dueAt && isCalendarUnknown,
  )
  return (
    <div className="case-due">
      <p className="tiny muted">
        {dueKind
          ? words.desk.labelled(casePage.nextDeadline, deadlineName(words, view.procedure, dueKind))
          : casePage.nextDeadline}
      </p>
      <Countdown dueAt={dueAt} openedAt={view.openedAt} />
      <p className="tiny muted num">{moment}</p>
      {isUnknown && <p className="tiny muted">{casePage.calendarUnknown}</p>}
    </div>
  )
}
