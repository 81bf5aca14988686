import { failureOf } from '../api/failure'
import type { Words } from '../words/words'

/** Why a file was not kept. */
export function faultText({ desk }: Words, error: unknown, fileName: string): string {
  const failure = failureOf(error)
  const { faults, notSaved } = desk.attachments
  if (failure.kind === 'tooLarge') return faults['file-too-large']
  const code = failure.kind === 'fields' ? failure.fields[0]?.code : null
  return (faults as Readonly<Record<string, string>>)[code ?? ''] ?? notSaved(fileName)
}
