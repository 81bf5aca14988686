import { fieldFaultText } from '../words/lookup'
import type { Words } from '../words/words'

/** Why something cannot be taken into the archive, by its code. */
export function faultText(words: Words, code: string): string {
  const { archive, registers } = words.desk
  const faults: Readonly<Record<string, string>> = { ...archive.faults, ...registers.faults }
  return faults[code] ?? fieldFaultText(words, code)
}
