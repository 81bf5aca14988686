import { type ReportVoice, reportCellText } from '@frontdesk/messages/report-text'
import type { FormCell } from '../api/answers'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'

interface Props {
  readonly voice: ReportVoice
  readonly procedure: string
  readonly cell: FormCell
}

/** What stands in a field of a report's table; whether it was in time has its sign too. */
export function ReportCell({ voice, procedure, cell }: Props) {
  const { zone: timeZone } = useReader()
  const text = reportCellText(voice, { procedure, cell, timeZone })
  if (cell.as !== 'mark') return text
  const value = String(cell.value)
  if (value === 'late' || value === 'doneLate') {
    return (
      <span className="timed late-text">
        <Icon name="triangle" size={14} />
        {text}
      </span>
    )
  }
  if (value === 'inTime' || value === 'done') {
    return (
      <span className="timed done-text">
        <Icon name="tick" size={14} />
        {text}
      </span>
    )
  }
  return text
}
