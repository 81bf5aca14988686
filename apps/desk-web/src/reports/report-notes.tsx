import type { ReportWords } from '@frontdesk/messages'
import type { MonthlyReport } from '../api/answers'

interface Props {
  readonly words: ReportWords
  readonly answer: MonthlyReport
}

/** What is counted in another month than its own, and what waits for a judgement. */
export function ReportNotes({ words: { notes }, answer }: Props) {
  if (answer.report !== 'complaints') return null
  const figures = answer.series.at(-1)?.figures
  if (!figures) return null
  const said = (['unjudged', 'carriedIn', 'carriedOver'] as const)
    .filter((name) => figures[name].length > 0)
    .map((name) => notes[name](figures[name].join(' ')))
  if (said.length === 0) return null
  return (
    <ul className="report-notes small num">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
