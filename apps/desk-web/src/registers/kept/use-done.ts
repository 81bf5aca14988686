import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc'

/** Reads the registers again after a change of one's own, and closes its form. */
export function useDone(onClose: () => void): { readonly onSuccess: () => void } {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return {
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: trpc.registers.pathKey() })
      onClose()
    },
  }
}
