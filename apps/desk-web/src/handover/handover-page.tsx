import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { PaperFoot } from '../parts/paper-foot'
import { useWords } from '../words/words-provider'
import { CountCard } from './count-card'
import { GatheredCard } from './gathered-card'
import { HandoverHead } from './handover-head'
import { HandoverSignatures } from './handover-signatures'
import { LastCount } from './last-count'
import { NotesCard } from './notes-card'

/** 交接班: count the drawer, gather what is open, leave notes, sign off; and take over. */
export function HandoverPage() {
  const { caseId } = useParams({ from: '/desk/money/shifts/$caseId' })
  const { title } = useWords().desk.money.handover
  const trpc = useTRPC()
  const shift = useQuery(trpc.ledger.shift.queryOptions({ caseId }))
  const view = useQuery(trpc.cases.get.queryOptions({ caseId }))
  const offers = useQuery(trpc.cases.whatNow.queryOptions({ caseId }))
  const error = shift.error ?? view.error
  if (error && !(shift.data && view.data)) {
    return <LoadFailure error={error} retry={() => shift.refetch()} />
  }
  if (!shift.data || !view.data) return <LoadingBars rows={8} />
  const known = { shift: shift.data, view: view.data, offers: offers.data ?? [] }
  return (
    <>
      <PaperFoot title={title} period={undefined} readAt={shift.dataUpdatedAt} />
      <HandoverHead shift={shift.data} />
      <div className="handover-grid">
        <div className="handover-side">
          {!view.data.isEnded && (
            <div className="screen-only">
              <CountCard key={caseId} {...known} />
            </div>
          )}
          <LastCount {...known} />
        </div>
        <div className="handover-side">
          <NotesCard {...known} />
          <GatheredCard {...known} />
        </div>
      </div>
      <HandoverSignatures />
    </>
  )
}
