import { useWords } from '../../words/words-provider'
import { type DayRun, weekdayOf } from './day-runs'

interface Props {
  readonly runs: readonly DayRun[]
  /** Null for who only reads. */
  readonly onEdit: ((run: DayRun) => void) | null
}

/** One line for days in a row. */
export function DayRunTable({ runs, onEdit }: Props) {
  const { archive, registers, aside } = useWords().desk
  const { fields, kinds, holidays, span, days, weekdays } = registers.calendar
  const said = (day: string) => aside(day, weekdays[weekdayOf(day)] ?? '')
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{fields.day}</th>
          <th>{fields.kind}</th>
          <th>{fields.name}</th>
          <th>{days}</th>
          <th>
            <span className="sr">{archive.form.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={`${run.from} ${run.kind}`}>
            <td className="num">
              {run.count === 1 ? said(run.from) : span(said(run.from), said(run.until))}
            </td>
            <td className="nowrap">{kinds[run.kind]}</td>
            <td>{run.name && (holidays[run.name] ?? run.name)}</td>
            <td className="num">{run.count}</td>
            <td className="do">
              {onEdit && (
                <button className="btn sm" type="button" onClick={() => onEdit(run)}>
                  {archive.form.edit}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
