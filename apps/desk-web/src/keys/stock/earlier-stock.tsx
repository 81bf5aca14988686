import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc'
import { LoadFailure } from '../../parts/load-failure'
import { LoadingBars } from '../../parts/loading-bars'
import { Moment } from '../../parts/moment'
import { useWords } from '../../words/words-provider'

/** The stock-takings before this one, newest first. */
export function EarlierStock() {
  const { keyStock } = useWords().desk
  const list = useQuery(useTRPC().keys.stockTakings.queryOptions())
  return (
    <section className="card earlier-stock" aria-labelledby="earlier-stock">
      <div className="card-head">
        <h2 id="earlier-stock">{keyStock.previous}</h2>
      </div>
      {list.isPending && <LoadingBars rows={2} />}
      {list.isError && !list.data && (
        <LoadFailure error={list.error} retry={() => list.refetch()} />
      )}
      {list.data?.length === 0 && <p className="muted nothing">{keyStock.none}</p>}
      {list.data && list.data.length > 0 && (
        <table className="cases things">
          <thead>
            <tr>
              <th>{keyStock.takenAt}</th>
              <th>{keyStock.takenBy}</th>
              <th className="amount">{keyStock.expected}</th>
              <th className="amount">{keyStock.counted}</th>
              <th className="amount">{keyStock.out}</th>
              <th className="amount">{keyStock.differences}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.map((taking) => (
              <tr key={taking.stockTakingId}>
                <td className="num">
                  <Link to="/keys/stock/$stockTakingId" params={taking}>
                    <Moment at={taking.takenAt} />
                  </Link>
                </td>
                <td>{taking.takenBy}</td>
                <td className="amount num">{taking.expectedCount}</td>
                <td className="amount num">{taking.countedCount}</td>
                <td className="amount num">{taking.outCount}</td>
                <td className={`amount num${taking.differenceCount > 0 ? ' late-text' : ''}`}>
                  {taking.differenceCount}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
