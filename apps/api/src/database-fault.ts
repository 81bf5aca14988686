const awayStates = [/^08/, /^57P0[1-5]$/, /^53/, /^57014$/, /^25006$/]
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])
const awayWords =
  /connection terminated|timeout exceeded|query read timeout|not queryable|connection ended|after calling end/i
const unstorableState = /^22/

/** True when the database could not be reached or broke off; the command may be sent again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (awayCodes.has(code) || awayStates.some((state) => state.test(code))) return true
  return awayWords.test(error.message) || isDatabaseAway(error.cause)
}

/** True when a value that was sent is none that the database can hold. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return unstorableState.test(codeOf(error)) || isUnstorable(error.cause)
}

export const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

/** The name of the constraint that was in the way, if one was. */
export function constraintOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  return 'constraint' in error ? String(error.constraint) : constraintOf(error.cause)
}
