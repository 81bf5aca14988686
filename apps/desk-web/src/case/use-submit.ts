import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { markOwnChange } from '../live/own-changes'
import { useRefresh } from '../live/refresh'

/** Sends a command of a case; afterwards everything that shows the case is read again. */
export function useSubmit(caseId: string, onSent: () => void) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const refresh = useRefresh()
  return useMutation(
    trpc.cases.submit.mutationOptions({
      onMutate: () => markOwnChange(caseId),
      onSuccess: async () => {
        await cache.invalidateQueries(trpc.cases.get.queryFilter({ caseId }))
        onSent()
      },
      onSettled: () => refresh({ caseId }),
    }),
  )
}
