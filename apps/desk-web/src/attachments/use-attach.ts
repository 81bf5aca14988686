import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import { useTRPCClient } from '../api/trpc'
import { markOwnChange } from '../live/own-changes'
import { useRefresh } from '../live/refresh'
import { useWords } from '../words/words-provider'
import { faultText } from './fault-text'
import { useKeepFile } from './use-keep-file'

interface Progress {
  readonly done: number
  readonly total: number
}

/** Adds files to a case, one after the other; the first that fails ends it and is named. */
export function useAttach(caseId: string) {
  const client = useTRPCClient()
  const keep = useKeepFile()
  const refresh = useRefresh()
  const words = useWords()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  async function attachOne(file: File) {
    const { attachmentId, fileName } = await keep(file)
    const command = { type: 'attach', attachmentId, fileName }
    await client.cases.submit.mutate({ caseId, commandId: newId(), command })
  }

  const attach = useMutation({
    mutationFn: async (files: readonly File[]) => {
      setFault(null)
      markOwnChange(caseId)
      for (const [index, file] of files.entries()) {
        setProgress({ done: index + 1, total: files.length })
        try {
          await attachOne(file)
        } catch (error) {
          return setFault(faultText(words, error, file.name))
        }
      }
    },
    onSettled: () => {
      setProgress(null)
      refresh({ caseId })
    },
  })
  return {
    attach: (files: readonly File[]) => files.length > 0 && attach.mutate(files),
    progress,
    fault,
  }
}
