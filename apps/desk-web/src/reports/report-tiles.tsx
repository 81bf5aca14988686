import type { ReportWords } from '@frontdesk/messages'
import { reportTiles } from '@frontdesk/messages/report-tiles'
import type { MonthlyReport } from '../api/answers'
import { Drill } from './drill'

interface Props {
  readonly words: ReportWords
  readonly answer: MonthlyReport
}

/** The figures on top: how much, of what it is made, and how it was in the period before. */
export function ReportTiles({ words, answer }: Props) {
  return (
    <dl className="card report-tiles">
      {reportTiles(words, answer).map(({ label, value, unit, note, change, drill }) => (
        <div key={label}>
          <dt>
            {drill ? (
              <Drill
                {...drill}
                isThere={answer.rows.some(({ marks }) => marks[drill.by] === drill.only)}
              >
                {label}
              </Drill>
            ) : (
              label
            )}
          </dt>
          <dd className="figure num">
            {value}
            {unit && <i>{unit}</i>}
          </dd>
          {note && <dd className="small muted num">{note}</dd>}
          {change && <dd className="small muted num">{change}</dd>}
        </div>
      ))}
    </dl>
  )
}
