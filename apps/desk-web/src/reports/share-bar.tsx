import { type ReportVoice, reportMarkText } from '@frontdesk/messages/report-text'
import type { MonthlyReport } from '../api/answers'
import { countsOf, type ReportCharts } from './charts-of'
import { Drill } from './drill'
import { toneOf } from './tone'

interface Props {
  readonly voice: ReportVoice
  readonly answer: MonthlyReport
  readonly shares: ReportCharts['shares']
}

/** One bar of the whole, cut in shares, and the list that says what each of them is. */
export function ShareBar({ voice, answer, shares: { mark, keys } }: Props) {
  const { rows, procedure, report } = answer
  const { units, charts } = voice.words
  const counts = countsOf(rows, mark)
  return (
    <figure className="card report-chart" aria-labelledby="chart-shares">
      <figcaption className="card-head">
        <h2 id="chart-shares">{charts[report].shares}</h2>
        <span className="aside num">
          {rows.length} {units.cases}
        </span>
      </figcaption>
      <div className="shares">
        <span className="stripe" aria-hidden="true">
          {keys.map((key) => (
            <i
              key={key}
              className={`swatch tone-${toneOf(key)}`}
              style={{ flexGrow: counts.get(key) ?? 0 }}
              hidden={!counts.has(key)}
            />
          ))}
        </span>
        <ul>
          {keys.map((key) => (
            <li key={key}>
              <i className={`swatch tone-${toneOf(key)}`} />
              <Drill by={mark} only={key} isThere={counts.has(key)}>
                {reportMarkText(voice, { procedure, mark, value: key })}
              </Drill>
              <b className="num">{counts.get(key) ?? 0}</b>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}
