import type { FormField } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { UnitHit } from '../api/answers'
import { useTRPC } from '../api/trpc'
import type { Draft, Values } from '../form/draft'

interface Wish {
  readonly label: string | null
  readonly fields: readonly FormField[]
  readonly draft: Draft
  readonly change: (values: Values, unit?: UnitHit | null) => void
}

/** Fills in the unit that the address names, once, with its people. */
export function useUnitOfAddress({ label, fields, draft, change }: Wish): void {
  const search = useQuery(
    useTRPC().units.search.queryOptions({ text: label ?? '' }, { enabled: label !== null }),
  )
  const hit = search.data?.find((one) => one.label === label)
  const unitId = hit?.unitId

  const fillIn = useEffectEvent(() => {
    const field = fields.find(({ widget }) => widget === 'unit')?.name
    if (hit && field && draft.unit === null) change({ [field]: hit.unitId }, hit)
  })
  useEffect(() => {
    if (unitId) fillIn()
  }, [unitId])
}
