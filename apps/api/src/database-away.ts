const awayStates = [/^08/, /^57P0[1-5]$/, /^53[34]00$/, /^57014$/, /^25006$/]
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])
const awayWords =
  /connection terminated|timeout exceeded|not queryable|connection ended|after calling end/i

/** True when the database could not be reached or broke off; the command may be sent again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (awayCodes.has(code) || awayStates.some((state) => state.test(code))) return true
  return awayWords.test(error.message) || isDatabaseAway(error.cause)
}
