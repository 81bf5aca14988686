import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { UnitOpenings } from '../cases/unit-openings'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { InstructionsInForce } from '../registers/instructions/in-force'
import { UnitInstructionsCard } from '../registers/instructions/unit-instructions-card'
import { UnitChanges } from './unit-changes'
import { UnitHead } from './unit-head'
import { UnitPeopleCard } from './unit-people-card'
import { UnitTimeline } from './unit-timeline'

/** 一户一档: everything about one door. */
export function UnitPage() {
  const { unitId } = useParams({ from: '/desk/units/$unitId' })
  const unit = useQuery(useTRPC().units.get.queryOptions({ unitId }))

  if (unit.error && !unit.data) {
    return <LoadFailure error={unit.error} retry={() => unit.refetch()} />
  }
  if (!unit.data) return <LoadingBars rows={6} />
  return (
    <>
      <UnitHead unit={unit.data} />
      <InstructionsInForce unitId={unitId} />
      <UnitOpenings unit={unit.data.label} />
      <div className="unit-grid">
        <UnitTimeline unitId={unitId} />
        <aside className="unit-side">
          <UnitPeopleCard unit={unit.data} />
          <UnitInstructionsCard unitId={unitId} />
          <UnitChanges unitId={unitId} />
        </aside>
      </div>
    </>
  )
}
