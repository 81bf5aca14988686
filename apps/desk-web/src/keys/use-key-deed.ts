import type { KeyCommandType } from '@frontdesk/rules/key-loan'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '../api/trpc'

/** What the desk does with a key; an owner who moves in takes it along by that case. */
export type KeyDeedType = Exclude<KeyCommandType, 'handOver'>

/** Does it, and reads again whatever shows keys. */
export function useKeyDeed(type: KeyDeedType, onDone?: () => void) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const cache = useQueryClient()
  return useMutation({
    // Whoever calls has read the form with the schema of this very command.
    mutationFn: (command: object) => client.keys[type].mutate(command as never),
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: trpc.keys.pathKey() })
      cache.invalidateQueries({ queryKey: trpc.archive.history.pathKey() })
      onDone?.()
    },
  })
}
