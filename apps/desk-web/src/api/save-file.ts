import type { SavedFile } from './answers'

/** Lets the browser save a file that the server made. */
export function saveFile({
  name,
  type,
  base64,
}: Pick<SavedFile, 'name' | 'type' | 'base64'>): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
