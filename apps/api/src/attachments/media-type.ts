import { fileTypeFromBuffer } from 'file-type'
import { BadInput } from '../failure'

const kept = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const
export type MediaType = (typeof kept)[number]

/** What a file is, going by its content: what it calls itself counts for nothing. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType> {
  const found = await fileTypeFromBuffer(bytes)
  const mediaType = kept.find((type) => type === found?.mime)
  if (!mediaType) throw new BadInput([{ path: 'file', code: 'file-not-picture' }])
  return mediaType
}
