import { monthText, monthTitle, type ReportVoice } from '@frontdesk/messages/report-text'
import { firstOfNext, monthBefore, monthlyReports } from '@frontdesk/rules/reports'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MonthlyReport } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { usePreferences } from '../app/preferences'
import { useReader } from '../app/session'
import { ClauseChip } from '../parts/clause-chip'
import { Icon } from '../parts/icon'
import { SaveButton } from '../parts/save-button'
import { useClock } from '../time/clock'
import { dateText } from '../time/dates'

interface Props {
  readonly voice: ReportVoice
  readonly answer: MonthlyReport
}

/** Which report of which month it is, the months beside it, and what can be taken along. */
export function ReportHead({ voice: { words }, answer }: Props) {
  const { report, period, isOver } = answer
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const fresh = { staleTime: 0, gcTime: 0 }
  return (
    <div className="page-head report-head">
      <div>
        <h1>{monthTitle(words, report, period.month)}</h1>
        <p className="small muted num">
          <PeriodText words={words} period={period} />
          {!isOver && ` · ${words.isRunning}`} <ClauseChip id={monthlyReports[report].clause} />
        </p>
      </div>
      <div className="report-tools screen-only">
        <PeriodSwitch words={words} answer={answer} />
        <button type="button" className="btn" onClick={() => window.print()}>
          <Icon name="print" size={16} />
          {words.print}
        </button>
        <SaveButton
          label={words.save}
          fetchFile={() =>
            cache.fetchQuery(
              trpc.reports.export.queryOptions({ report, month: period.month, language }, fresh),
            )
          }
        />
      </div>
    </div>
  )
}

interface PeriodProps {
  readonly words: ReportVoice['words']
  readonly period: MonthlyReport['period']
}

const lastMinuteMs = 60_000

function PeriodText({ words, period }: PeriodProps) {
  const reader = useReader()
  return useClock((now) =>
    words.period(
      dateText(Date.parse(period.from), now, reader),
      dateText(Date.parse(period.until) - lastMinuteMs, now, reader),
    ),
  )
}

interface SwitchProps extends Pick<Props, 'answer'> {
  readonly words: ReportVoice['words']
}

function PeriodSwitch({ words, answer: { report, period, runningMonth } }: SwitchProps) {
  const { month } = period
  const after = firstOfNext(month).slice(0, 7)
  return (
    <nav className="period-switch" aria-label={monthText(words, month, 'long')}>
      <Month report={report} month={monthBefore(month)} label={words.previous} icon="back" />
      <span className="btn num" aria-current="true">
        {monthText(words, month, 'tab')}
      </span>
      {after <= runningMonth ? (
        <Month report={report} month={after} label={words.next} icon="right" />
      ) : (
        <button type="button" className="btn" disabled aria-label={words.next}>
          <Icon name="right" size={16} />
        </button>
      )}
    </nav>
  )
}

interface MonthProps {
  readonly report: MonthlyReport['report']
  readonly month: string
  readonly label: string
  readonly icon: 'back' | 'right'
}

const Month = ({ report, month, label, icon }: MonthProps) => (
  <Link
    className="btn"
    to="/reports/$report"
    params={{ report }}
    search={{ month }}
    aria-label={label}
    title={label}
    replace
  >
    <Icon name={icon} size={16} />
  </Link>
)
