import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { CaseRow } from '../api/answers'
import { useReader } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { useClock } from '../time/clock'
import { clockText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { bandsKey, queueOf } from './queue'
import { QueueRow } from './queue-row'

interface Props {
  readonly rows: readonly CaseRow[]
  readonly onlyMine: boolean
}

/** The standing ruler: what is late, the ink bar of now, and what is coming. */
export function TimeRuler({ rows, onlyMine }: Props) {
  const { today } = useWords().desk
  const { zone } = useReader()
  const key = useClock((now) => bandsKey(rows, now, zone))
  const queue = useMemo(() => queueOf(rows, key), [rows, key])

  if (rows.length === 0) {
    return <EmptyHooks title={onlyMine ? today.emptyMine : today.empty} hint={today.emptyNext} />
  }
  const bands = [
    { rows: queue.today, icon: 'clock', label: today.laterToday(queue.today.length) },
    { rows: queue.later, icon: 'calendar', label: today.fromTomorrow(queue.later.length) },
    { rows: queue.undated, icon: 'folder', label: today.noDeadline(queue.undated.length) },
  ] as const
  return (
    <ol className="queue">
      {queue.late.length > 0 && (
        <BandHead icon="triangle" isLate>
          {today.overdue(queue.late.length)}
        </BandHead>
      )}
      <Rows rows={queue.late} isNear />
      <NowLine />
      <Rows rows={queue.soon} isNear />
      {bands.map(({ rows: held, icon, label }) =>
        held.length === 0 ? null : <BandRows key={icon} icon={icon} label={label} rows={held} />,
      )}
    </ol>
  )
}

function BandRows(props: {
  readonly icon: IconName
  readonly label: string
  readonly rows: readonly CaseRow[]
}) {
  return (
    <>
      <BandHead icon={props.icon}>{props.label}</BandHead>
      <Rows rows={props.rows} />
    </>
  )
}

function Rows(props: { readonly rows: readonly CaseRow[]; readonly isNear?: boolean }) {
  const { rows, isNear = false } = props
  return rows.map((row) => <QueueRow key={row.caseId} row={row} isNear={isNear} />)
}

function BandHead(props: {
  readonly icon: IconName
  readonly isLate?: boolean
  readonly children: ReactNode
}) {
  return (
    <li className={props.isLate ? 'band late' : 'band'}>
      <Icon name={props.icon} size={14} />
      <b>{props.children}</b>
    </li>
  )
}

function NowLine() {
  const { zone } = useReader()
  const { today } = useWords().desk
  const clock = useClock((now) => clockText(now, zone))
  return (
    <li className="now-line">
      <span className="num">
        {today.now} {clock}
      </span>
    </li>
  )
}
