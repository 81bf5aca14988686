import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { v4 as newId } from 'uuid'
import { useTRPC } from '../api/trpc'
import { markOwnChange } from '../live/own-changes'

interface Opening {
  readonly procedure: string
  readonly caseId: string
  readonly input: Record<string, unknown>
}

/** Opens a case and goes to its page. The id comes from the form: twice is once. */
export function useOpenCase(onOpened: () => void) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation(trpc.cases.open.mutationOptions())
  const submit = useMutation(trpc.cases.submit.mutationOptions())

  return useMutation({
    mutationFn: async ({ procedure, caseId, input }: Opening) => {
      markOwnChange(caseId)
      const opened = await open.mutateAsync({ procedure, caseId, input })
      if (procedure === 'visitor' && opened.state === 'registering') await announce(caseId)
      return opened
    },
    onSuccess: async (_, { caseId }) => {
      onOpened()
      cache.invalidateQueries(trpc.today.get.queryFilter())
      cache.invalidateQueries({ queryKey: trpc.cases.list.pathKey() })
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    },
  })

  // The desk takes down and announces in one go. If the host cannot be told yet, the case's own
  // page says why, so a refusal here is no failure of the form.
  async function announce(caseId: string) {
    const command = { type: 'announce' }
    await submit.mutateAsync({ caseId, commandId: newId(), command }).catch(() => null)
  }
}
