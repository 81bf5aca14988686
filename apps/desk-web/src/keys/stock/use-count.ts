import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { KeyRow } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useDraft } from '../../form/draft'
import type { Mark, Marks } from './count'

/** A stock-taking under way: it outlives a reload, and is sent once. */
export function useCount(keys: readonly KeyRow[]) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { draft, wasRestored, change, clear } = useDraft('keys.stock')
  const marks = (draft.values.marks ?? {}) as Marks
  const strays = typeof draft.values.strays === 'string' ? draft.values.strays : ''
  const save = useMutation(
    trpc.keys.takeStock.mutationOptions({
      onSuccess: async (_, { stockTakingId }) => {
        clear()
        await cache.invalidateQueries({ queryKey: trpc.keys.stockTakings.queryKey() })
        await navigate({ to: '/keys/stock/$stockTakingId', params: { stockTakingId } })
      },
    }),
  )
  const those = (wanted: Mark) =>
    keys.filter(({ keyId }) => marks[keyId] === wanted).map(({ keyId }) => keyId)
  return {
    marks,
    strays,
    wasRestored,
    error: save.error,
    isPending: save.isPending,
    mark: (found: Marks) => {
      save.reset()
      change({ marks: { ...marks, ...found } })
    },
    note: (text: string) => change({ strays: text }),
    startOver: () => {
      clear()
      save.reset()
    },
    save: () =>
      save.mutate({
        stockTakingId: draft.id,
        hanging: those('hangs'),
        empty: those('empty'),
        ...(strays.trim() && { strays }),
      }),
  }
}
