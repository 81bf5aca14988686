import { useCallback } from 'react'
import { v4 as newId } from 'uuid'
import { useTRPCClient } from '../api/trpc'
import { shrunkPicture } from './shrunk-picture'

export interface KeptFile {
  readonly attachmentId: string
  readonly fileName: string
}

/** Sends a file to be kept; the id it comes back under is what a command names. */
export function useKeepFile(): (file: File) => Promise<KeptFile> {
  const client = useTRPCClient()
  return useCallback(
    async (file) => {
      const kept = await shrunkPicture(file)
      const form = new FormData()
      form.set('attachmentId', newId())
      form.set('file', kept)
      const { attachmentId } = await client.attachments.keep.mutate(form)
      return { attachmentId, fileName: kept.name }
    },
    [client],
  )
}
