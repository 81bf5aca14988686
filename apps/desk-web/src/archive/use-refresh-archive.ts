import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'

/** Reads again whatever shows the archive. */
export function useRefreshArchive(): () => void {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return () => {
    cache.invalidateQueries({ queryKey: trpc.archive.pathKey() })
    cache.invalidateQueries({ queryKey: trpc.units.pathKey() })
  }
}
