import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookiePrefix } from './auth'

const signatureLength = 44

/**
 * The session's token out of its signed cookie, or null when the signature is not ours. Whether the
 * session still holds, only the database knows.
 */
export function sessionToken(cookies: Readonly<Record<string, string>>, secret: string) {
  const name = `${cookiePrefix}.session_token`
  const value = cookies[name] ?? cookies[`__Secure-${name}`]
  if (!value) return null
  const at = value.lastIndexOf('.')
  const [token, signature] = [value.slice(0, at), value.slice(at + 1)]
  if (at < 1 || signature.length !== signatureLength) return null
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}
