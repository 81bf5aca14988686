import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import type { Values } from '../form/draft'
import { useLater } from '../time/later'

const waitMs = 250

/** What has to be paid with a command as it is filled in so far, in fen; null where any amount may be. */
export function useDue(caseId: string, type: string, values: Values): number | null {
  const isPayment = type === 'recordPayment'
  const draft = { ...JSON.parse(useLater(JSON.stringify(values), waitMs)), type }
  const offers = useQuery(
    useTRPC().cases.whatNow.queryOptions(
      { caseId, draft },
      { enabled: isPayment, staleTime: 10_000, gcTime: 30_000, placeholderData: (old) => old },
    ),
  )
  return (isPayment && offers.data?.find((offer) => offer.type === type)?.dueFen) || null
}
