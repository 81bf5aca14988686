import { monthText, type ReportVoice } from '@frontdesk/messages/report-text'
import type { MonthlyReport } from '../api/answers'
import type { ReportCharts, TrendLine } from './charts-of'
import { scaleOf } from './trend-scale'

interface Props {
  readonly voice: ReportVoice
  readonly answer: MonthlyReport
  readonly trend: ReportCharts['trend']
}

const [left, right, top, bottom] = [36, 384, 26, 208]

/** The last months as lines, told apart by their marks and dashes; and the same as a table. */
export function TrendChart({ voice, answer, trend }: Props) {
  const { words } = voice
  const months = answer.series.map(({ month }) => monthText(words, month, 'short'))
  const title = words.charts[answer.report].trend
  return (
    <figure className="card report-chart" aria-labelledby="chart-trend">
      <figcaption className="card-head">
        <h2 id="chart-trend">{title}</h2>
        <ul className="chart-key aside" aria-hidden="true">
          {trend.lines.map(({ label }, at) => (
            <li key={label}>
              <i className={at === 0 ? 'line-key' : 'line-key dashed'} />
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <Lines months={months} trend={trend} />
      <table className="sr">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.lines.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, at) => (
                <td key={months[at]}>{written(value, trend.isPercent)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

const written = (value: number | null, isPercent: boolean): string => {
  if (value === null) return '—'
  return isPercent ? value.toFixed(1) : String(value)
}

interface LinesProps {
  readonly months: readonly string[]
  readonly trend: ReportCharts['trend']
}

function Lines({ months, trend: { lines, isPercent } }: LinesProps) {
  const { from, until, ticks } = scaleOf(lines, isPercent)
  const step = (right - left - 32) / Math.max(months.length - 1, 1)
  const x = (at: number) => left + 16 + at * step
  const y = (value: number) => bottom - ((value - from) / (until - from)) * (bottom - top)
  return (
    <svg className="trend" viewBox="0 0 400 240" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className="grid" />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {months.map((month, at) => (
        <text key={month} x={x(at)} y={bottom + 22} textAnchor="middle">
          {month}
        </text>
      ))}
      {lines.map((line, nth) => (
        <Line key={line.label} {...{ line, nth, x, y, isPercent }} other={lines[1 - nth]} />
      ))}
    </svg>
  )
}

interface LineProps {
  readonly line: TrendLine
  readonly nth: number
  readonly other: TrendLine | undefined
  readonly isPercent: boolean
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

function Line({ line, nth, other, isPercent, x, y }: LineProps) {
  const points = line.values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  const last = line.values.length - 1
  return (
    <g className={nth === 0 ? 'first-line' : 'second-line'}>
      <polyline points={points.map(({ value, at }) => `${x(at)},${y(value)}`).join(' ')} />
      {points.map(({ value, at }) => {
        const beside = other?.values[at] ?? null
        // The higher one is written above, the lower one below; two that are one are said once.
        if (beside === value && nth > 0) return null
        const isAbove = beside === null || beside <= value
        return (
          <g key={at}>
            {nth === 0 ? (
              <circle cx={x(at)} cy={y(value)} r="4" />
            ) : (
              <rect x={x(at) - 4} y={y(value) - 4} width="8" height="8" />
            )}
            <text
              x={x(at)}
              y={y(value) + (isAbove ? -10 : 19)}
              textAnchor="middle"
              className={at === last ? 'now' : undefined}
            >
              {written(value, isPercent)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
