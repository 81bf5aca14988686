import { useQuery } from '@tanstack/react-query'
import type { Refusal } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useLater } from '../time/later'

const waitMs = 450

/** Asks the rules about what is filled in so far, before it is sent. */
export function useDraftRefusal(
  caseId: string,
  type: string,
  command: Record<string, unknown> | null,
): Refusal | null {
  const asked = useLater(JSON.stringify(command), waitMs)
  const draft = asked === 'null' ? undefined : { ...JSON.parse(asked), type }
  const offers = useQuery(
    useTRPC().cases.whatNow.queryOptions(
      { caseId, draft },
      { enabled: draft !== undefined, staleTime: 10_000, gcTime: 30_000 },
    ),
  )
  if (!draft || !command) return null
  return offers.data?.find((offer) => offer.type === type)?.refusal ?? null
}
