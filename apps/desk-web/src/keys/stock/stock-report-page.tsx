import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { StockLine } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { usePreferences } from '../../app/preferences'
import { useMe } from '../../app/session'
import { Icon } from '../../parts/icon'
import { LoadFailure } from '../../parts/load-failure'
import { LoadingBars } from '../../parts/loading-bars'
import { Moment } from '../../parts/moment'
import { SaveButton } from '../../parts/save-button'
import { useWords } from '../../words/words-provider'
import { hookName } from '../key-words'
import { exportsKeys } from '../may'
import { DifferenceList } from './difference-list'

/** One stock-taking as it was kept: its figures, what differed, and every hook; printed on A4. */
export function StockReportPage() {
  const { keyStock } = useWords().desk
  const me = useMe()
  const { stockTakingId } = useParams({ from: '/desk/keys/stock/$stockTakingId' })
  const report = useQuery(useTRPC().keys.stockTaking.queryOptions({ stockTakingId }))
  if (report.isError) return <LoadFailure error={report.error} retry={() => report.refetch()} />
  if (!report.data) return <LoadingBars rows={8} />
  const { takenAt, takenBy, strays, lines, ...figures } = report.data
  return (
    <>
      <div className="page-head keys-head">
        <h1>{keyStock.title}</h1>
        <span className="num">
          <Moment at={takenAt} /> · {takenBy}
        </span>
        <div className="page-tools screen-only">
          <Link className="btn" to="/keys/stock">
            {keyStock.previous}
          </Link>
          {exportsKeys(me) && <ExportStock stockTakingId={stockTakingId} />}
          <button type="button" className="btn filled" onClick={() => window.print()}>
            <Icon name="print" size={16} />
            {keyStock.print}
          </button>
        </div>
      </div>
      <section className="card stock-sum">
        <ul className="key-figures">
          <Figure label={keyStock.expected} count={figures.expectedCount} />
          <Figure label={keyStock.counted} count={figures.countedCount} />
          <Figure label={keyStock.out} count={figures.outCount} />
          <Figure label={keyStock.differences} count={figures.differenceCount} />
        </ul>
        <DifferenceList lines={lines} />
        {strays && (
          <p>
            {keyStock.strays} <b>{strays}</b>
          </p>
        )}
      </section>
      <StockTable lines={lines} />
    </>
  )
}

const Figure = ({ label, count }: { readonly label: string; readonly count: number }) => (
  <li>
    <b className="num">{count}</b> {label}
  </li>
)

function StockTable({ lines }: { readonly lines: readonly StockLine[] }) {
  const { keyCabinet, keyStock } = useWords().desk
  return (
    <table className="cases things stock-table">
      <thead>
        <tr>
          <th>{keyCabinet.columns.hook}</th>
          <th>{keyStock.door}</th>
          <th>{keyCabinet.columns.kind}</th>
          <th>{keyStock.inRegister}</th>
          <th>{keyStock.onHook}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.keyId}>
            <td className="num">{hookName(line)}</td>
            <td>{line.door ?? line.label}</td>
            <td>{keyCabinet.kinds[line.kind]}</td>
            <td>{keyCabinet.states[line.state]}</td>
            <td>{line.hung ? keyStock.hangs : keyStock.empty}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ExportStock({ stockTakingId }: { readonly stockTakingId: string }) {
  const { keyStock } = useWords().desk
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  return (
    <SaveButton
      label={keyStock.export}
      fetchFile={() =>
        cache.fetchQuery(
          trpc.keys.exportStock.queryOptions(
            { stockTakingId, language, format: 'xlsx' },
            { staleTime: 0, gcTime: 0 },
          ),
        )
      }
    />
  )
}
