import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import { ReceiptActions } from './receipt-actions'
import { ReceiptHistory } from './receipt-history'
import { ReceiptPaper } from './receipt-paper'
import { ReceiptTag } from './receipt-tag'

/** One receipt as it is printed, what became of it, and the ways to print or void it. */
export function ReceiptPage() {
  const { money } = useWords().desk
  const { receiptNo } = useParams({ from: '/desk/money/receipts/$receiptNo' })
  const trpc = useTRPC()
  const receipt = useQuery(trpc.ledger.receipt.queryOptions({ receiptNo }))
  const caseId = receipt.data?.caseId ?? ''
  const journal = useQuery(
    trpc.cases.journal.queryOptions({ caseId }, { enabled: receipt.data !== undefined }),
  )
  if (receipt.error && !receipt.data) {
    return <LoadFailure error={receipt.error} retry={() => receipt.refetch()} />
  }
  if (!receipt.data) return <LoadingBars rows={6} />
  return (
    <>
      <div className="page-head screen-only">
        <p className="small">
          <Link to="/money" search={{ view: 'receipts' }}>
            {money.receipt.all}
          </Link>
        </p>
        <h1 className="num">{receiptNo}</h1>
        <ReceiptTag row={receipt.data} />
      </div>
      <div className="receipt-grid">
        <ReceiptPaper receipt={receipt.data} entries={journal.data ?? []} />
        <div className="receipt-side screen-only">
          <ReceiptActions receipt={receipt.data} />
          <ReceiptHistory receipt={receipt.data} entries={journal.data ?? null} />
        </div>
      </div>
    </>
  )
}
