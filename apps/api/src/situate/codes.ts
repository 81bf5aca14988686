import type { Sought } from './situating'

/** The digests of the fresh codes, as SQL: which of them are in use is for a register to say. */
export const codeDigests = `array(select jsonb_array_elements_text($1->'codeDigests'))`

/** True when the command brings the code that the case keeps. */
export function isCodeRight({ command, context, sealer }: Sought): boolean {
  const { code } = context
  if (typeof command.code !== 'string' || typeof code !== 'object' || code === null) return false
  return 'digest' in code && code.digest === sealer.digest(command.code)
}

/** A fresh code whose digest is not among those taken. */
export function newCode({ asked }: Sought, taken: readonly string[] = []): string {
  const free = asked.codes.find((_, index) => !taken.includes(asked.codeDigests[index] ?? ''))
  return free ?? asked.codes[0] ?? ''
}
