import { type ReportVoice, reportMarkText } from '@frontdesk/messages/report-text'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { MonthlyReport, ReportRow } from '../api/answers'
import { ReportCell } from './report-cell'

interface Props {
  readonly voice: ReportVoice
  readonly answer: MonthlyReport
}

/** The cases that the figures come from, or those of one bar; every line opens its case. */
export function ReportTable({ voice, answer }: Props) {
  const { words } = voice
  const { by = '', only } = useSearch({ from: '/desk/reports/$report' })
  const { procedure, columns, rows } = answer
  const shown = only === undefined ? rows : rows.filter(({ marks }) => marks[by] === only)
  return (
    <section className="card report-table" aria-labelledby="report-table">
      <div className="card-head">
        <h2 id="report-table">{words.table}</h2>
        <span className="muted small num" role="status">
          {words.counted(shown.length, rows.length)}
        </span>
        {only === undefined ? (
          <span className="aside screen-only">{words.hint}</span>
        ) : (
          <Only text={reportMarkText(voice, { procedure, mark: by, value: only })} voice={voice} />
        )}
      </div>
      <div className="report-scroll">
        <table className="cases">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.caseId} row={row} {...{ voice, answer }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Only({ text, voice: { words } }: { readonly text: string; readonly voice: ReportVoice }) {
  const { report } = useParams({ from: '/desk/reports/$report' })
  const { month } = useSearch({ from: '/desk/reports/$report' })
  return (
    <span className="aside only">
      {words.only(text)}
      <Link
        className="btn sm screen-only"
        to="/reports/$report"
        params={{ report }}
        search={{ month }}
        replace
        resetScroll={false}
      >
        {words.showAll}
      </Link>
    </span>
  )
}

function Line({ row, voice, answer: { procedure, columns } }: Props & { readonly row: ReportRow }) {
  return (
    <tr>
      {columns.map((column, at) => {
        const cell = row.cells[at]
        if (!cell) return null
        const text = <ReportCell voice={voice} procedure={procedure} cell={cell} />
        return (
          <td key={column} data-as={cell.as} className={cell.as === 'words' ? undefined : 'num'}>
            {at === 0 ? (
              <Link to="/cases/$caseId" params={{ caseId: row.caseId }} data-row>
                {text}
              </Link>
            ) : (
              text
            )}
          </td>
        )
      })}
    </tr>
  )
}
