import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { AttachmentsCard } from '../attachments/attachments-card'
import { HandoverLink } from '../handover/handover-link'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { InstructionsInForce } from '../registers/instructions/in-force'
import { StayRooms } from '../rooms/stay-rooms'
import { CaseFacts } from './case-facts'
import { CaseHead } from './case-head'
import { CommandsColumn } from './commands-column'
import { LadderRuler } from './ladder-ruler'
import { Timeline } from './timeline'
import { useMarkSeen } from './use-mark-seen'

/** One case: where it stands, what happened, and what can be done now. */
export function CasePage() {
  const { caseId } = useParams({ from: '/desk/cases/$caseId' })
  const trpc = useTRPC()
  const view = useQuery(trpc.cases.get.queryOptions({ caseId }))
  const journal = useQuery(trpc.cases.journal.queryOptions({ caseId }))
  const offers = useQuery(trpc.cases.whatNow.queryOptions({ caseId }))
  useMarkSeen(view.data, offers.data)

  if (view.error && !view.data) {
    return <LoadFailure error={view.error} retry={() => view.refetch()} />
  }
  if (!view.data) return <LoadingBars rows={6} />
  return (
    <>
      <CaseHead view={view.data} />
      {view.data.unit && <InstructionsInForce unitId={view.data.unit.unitId} />}
      <LadderRuler view={view.data} />
      {view.data.procedure === 'hotel-stay' && <StayRooms view={view.data} />}
      {view.data.procedure === 'shift' && <HandoverLink caseId={caseId} />}
      <div className="case-grid">
        <div className="case-side">
          <CaseFacts view={view.data} />
          <AttachmentsCard view={view.data} offers={offers.data ?? null} />
        </div>
        <Timeline procedure={view.data.procedure} entries={journal.data ?? null} />
        <CommandsColumn key={caseId} view={view.data} offers={offers.data ?? null} />
      </div>
    </>
  )
}
