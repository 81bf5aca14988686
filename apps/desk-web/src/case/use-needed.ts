import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import type { CommandForm } from './command-form'

const none: readonly string[] = []

/** The fields that the clauses ask for as this case stands, though the schema leaves them open. */
export function useNeeded(
  caseId: string,
  type: string,
  form: CommandForm | null,
): readonly string[] {
  const draft = { type }
  const canBeBare = form?.schema.safeParse(draft).success ?? false
  const offers = useQuery(
    useTRPC().cases.whatNow.queryOptions(
      { caseId, draft },
      { enabled: canBeBare, staleTime: 10_000, gcTime: 30_000 },
    ),
  )
  return offers.data?.find((offer) => offer.type === type)?.refusal?.missing ?? none
}
