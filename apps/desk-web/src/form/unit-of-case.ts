import { useQuery } from '@tanstack/react-query'
import type { UnitHit } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useFormCase } from './form-case'

/** The unit of the case whose command a form sends, with those who live there now. */
export function useUnitOfCase(): UnitHit | null {
  const trpc = useTRPC()
  const caseId = useFormCase()
  const view = useQuery(
    trpc.cases.get.queryOptions({ caseId: caseId ?? '' }, { enabled: caseId !== null }),
  )
  const unitId = view.data?.unit?.unitId
  const unit = useQuery(
    trpc.units.get.queryOptions({ unitId: unitId ?? '' }, { enabled: unitId !== undefined }),
  )
  if (!unit.data) return null
  const { people, label } = unit.data
  return { unitId: unit.data.unitId, label, people: people.filter(({ isEnded }) => !isEnded) }
}
