import { Link } from '@tanstack/react-router'
import type { CaseRow } from '../api/answers'
import { useReader } from '../app/session'
import { useIsFresh } from '../live/fresh'
import { Countdown } from '../parts/countdown'
import { Plate } from '../parts/plate'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { momentOf } from '../today/queue'
import { holderName, procedureName, titleText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { CaseState } from './case-state'

/** The list itself: one line a case. */
export function CasesTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { cases } = useWords().desk
  return (
    <table className="cases">
      <thead>
        <tr>
          <th>{cases.unit}</th>
          <th>{cases.matter}</th>
          <th>{cases.state}</th>
          <th>{cases.holder}</th>
          <th>{cases.due}</th>
          <th className="opened">{cases.opened}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.caseId} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: CaseRow }) {
  const words = useWords()
  const { casePage } = words.desk
  const isFresh = useIsFresh(row.caseId)
  const due = momentOf(row)
  return (
    <tr className={isFresh ? 'changed' : ''}>
      <td>{row.unit ? <Plate label={row.unit.label} /> : <span className="muted">–</span>}</td>
      <td className="title">
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }} data-row>
          {titleText(words, row)}
        </Link>
        <span className="muted small">
          {procedureName(words, row.procedure)} <span className="num">{row.number}</span>
        </span>
      </td>
      <td>
        <CaseState row={row} />
      </td>
      <td className="nowrap">{row.isMine ? casePage.yours : holderName(words, row.holder)}</td>
      <td>{!row.isEnded && due && <Due row={row} dueAt={due} />}</td>
      <td className="opened num">
        <Opened at={row.openedAt} />
      </td>
    </tr>
  )
}

function Due({ row, dueAt }: { readonly row: CaseRow; readonly dueAt: string }) {
  const reader = useReader()
  const moment = useClock((now) => momentText(Date.parse(dueAt), now, reader))
  return (
    <>
      <Countdown dueAt={dueAt} openedAt={row.openedAt} />
      <span className="muted tiny num due-at">{moment}</span>
    </>
  )
}

function Opened({ at }: { readonly at: string }) {
  const reader = useReader()
  return useClock((now) => momentText(Date.parse(at), now, reader))
}
