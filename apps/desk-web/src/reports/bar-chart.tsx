import { type ReportVoice, reportMarkText } from '@frontdesk/messages/report-text'
import type { MonthlyReport } from '../api/answers'
import { countsOf, orders, type ReportCharts } from './charts-of'
import { Drill } from './drill'
import { toneOf } from './tone'

interface Props {
  readonly voice: ReportVoice
  readonly answer: MonthlyReport
  readonly bars: ReportCharts['bars']
}

/** Bars of cases, each cut in kinds; a table with numbers for whoever does not see it. */
export function BarChart({ voice, answer, bars }: Props) {
  const { rows, procedure, report } = answer
  const said = (mark: string, value: string) => reportMarkText(voice, { procedure, mark, value })
  const cuts = (orders[bars.cut] ?? []).filter((cut) => countsOf(rows, bars.cut).has(cut))
  const longest = Math.max(...countsOf(rows, bars.mark).values(), 1)
  return (
    <figure className="card report-chart" aria-labelledby="chart-bars">
      <figcaption className="card-head">
        <h2 id="chart-bars">{voice.words.charts[report].bars}</h2>
        <ul className="chart-key aside" aria-hidden="true">
          {cuts.map((cut) => (
            <li key={cut}>
              <i className={`swatch tone-${toneOf(cut)}`} />
              {said(bars.cut, cut)}
            </li>
          ))}
        </ul>
      </figcaption>
      <table className="bars">
        <thead className="sr">
          <tr>
            <th scope="col">{voice.words.charts[report].bars}</th>
            <th scope="col">{voice.words.total}</th>
            {cuts.map((cut) => (
              <th key={cut} scope="col">
                {said(bars.cut, cut)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.keys.map((key) => {
            const own = rows.filter(({ marks }) => marks[bars.mark] === key)
            const counts = countsOf(own, bars.cut)
            return (
              <tr key={key}>
                <th scope="row">
                  <Drill by={bars.mark} only={key} isThere={own.length > 0}>
                    {said(bars.mark, key)}
                  </Drill>
                </th>
                <td className="bar-of num">
                  <span className="stripe" style={{ width: `${(own.length / longest) * 86}%` }}>
                    {cuts.map((cut) => (
                      <i
                        key={cut}
                        className={`swatch tone-${toneOf(cut)}`}
                        style={{ flexGrow: counts.get(cut) ?? 0 }}
                        hidden={!counts.has(cut)}
                      />
                    ))}
                  </span>
                  <b>{own.length}</b>
                </td>
                {cuts.map((cut) => (
                  <td key={cut} className="sr">
                    {counts.get(cut) ?? 0}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </figure>
  )
}
