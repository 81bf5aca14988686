import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../../api/trpc'
import { useRefreshArchive } from '../use-refresh-archive'

/** A list on its way in: chosen, checked, written. A new choice begins anew. */
export function useImport() {
  const trpc = useTRPC()
  const refresh = useRefreshArchive()
  const [fileName, setFileName] = useState<string | null>(null)
  const check = useMutation(trpc.archive.checkImport.mutationOptions())
  const apply = useMutation(trpc.archive.applyImport.mutationOptions({ onSuccess: refresh }))
  return {
    fileName,
    check,
    apply,
    choose(file: File) {
      const form = new FormData()
      form.set('file', file)
      setFileName(file.name)
      apply.reset()
      check.mutate(form)
    },
  }
}

export type Taking = ReturnType<typeof useImport>
