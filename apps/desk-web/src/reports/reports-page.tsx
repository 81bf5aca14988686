import type { ReportVoice } from '@frontdesk/messages/report-text'
import { monthTitle } from '@frontdesk/messages/report-text'
import { type ReportId, reportIds } from '@frontdesk/rules/reports'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { MonthlyReport } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { NotFound } from '../app/not-found'
import { useMe } from '../app/session'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { PaperFoot } from '../parts/paper-foot'
import { BarChart } from './bar-chart'
import { chartsOf } from './charts-of'
import { ReportHead } from './report-head'
import { ReportNotes } from './report-notes'
import { ReportTable } from './report-table'
import { ReportTiles } from './report-tiles'
import { ShareBar } from './share-bar'
import { TrendChart } from './trend-chart'
import { useReportWords } from './use-report-words'

/** The monthly reports, made from the cases: nobody fills in a table. */
export function ReportsPage() {
  const voice = useReportWords()
  const { report } = useParams({ from: '/desk/reports/$report' })
  if (!voice) return <LoadingBars />
  const known = reportIds.find((id) => id === report)
  return known ? <KnownReport key={known} report={known} voice={voice} /> : <NotFound />
}

interface Props {
  readonly report: ReportId
  readonly voice: ReportVoice
}

function KnownReport({ report, voice }: Props) {
  const { words } = voice
  const { month } = useSearch({ from: '/desk/reports/$report' })
  const asked = useQuery(
    useTRPC().reports.monthly.queryOptions(
      { report, month },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <>
      <nav className="views" aria-label={words.title}>
        {reportIds.map((id) => (
          <Link
            key={id}
            to="/reports/$report"
            params={{ report: id }}
            search={{ month }}
            activeOptions={{ includeSearch: false }}
            replace
          >
            {words.tabs[id]}
          </Link>
        ))}
      </nav>
      {asked.isPending && <LoadingBars />}
      {asked.error && <LoadFailure error={asked.error} retry={() => asked.refetch()} />}
      {asked.data?.report === report && (
        <Report voice={voice} answer={asked.data} readAt={asked.dataUpdatedAt} />
      )}
    </>
  )
}

interface ReportProps {
  readonly voice: ReportVoice
  readonly answer: MonthlyReport
  readonly readAt: number
}

function Report({ voice, answer, readAt }: ReportProps) {
  const { words } = voice
  const { companyName, siteName } = useMe()
  const { bars, trend, shares } = chartsOf(words, answer)
  const title = monthTitle(words, answer.report, answer.period.month)
  return (
    <div className="report">
      <p className="form-of print-only">
        {companyName} {siteName}
      </p>
      <ReportHead voice={voice} answer={answer} />
      <PaperFoot title={title} period={undefined} readAt={readAt} />
      <ReportTiles words={words} answer={answer} />
      <ReportNotes words={words} answer={answer} />
      {answer.rows.length === 0 ? (
        <div className="card">
          <EmptyHooks title={words.nothing} hint={words.nothingHint} />
        </div>
      ) : (
        <>
          <div className="report-charts">
            <BarChart voice={voice} answer={answer} bars={bars} />
            <TrendChart voice={voice} answer={answer} trend={trend} />
            <ShareBar voice={voice} answer={answer} shares={shares} />
          </div>
          <ReportTable voice={voice} answer={answer} />
        </>
      )}
    </div>
  )
}
