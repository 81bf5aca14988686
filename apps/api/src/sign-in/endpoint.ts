import { setTimeout as rest } from 'node:timers/promises'
import type { Context } from 'hono'
import { createLimiter } from '../limiter'
import { type Auth, authPath, clientHeader } from './auth'

// Everything else the library offers stays shut: some of it tells which usernames exist.
const open = new Set([
  '/sign-in/username',
  '/sign-out',
  '/get-session',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/change-password',
])

const minutes15 = 900_000
const byAccount = createLimiter({ count: 10, perMs: minutes15 })
const bodyMax = 4_096
// How long a refusal takes must not tell whether the account is there, open or closed.
const refusalMs = 250

/** Passes sign-in on to the library, limited by account; by client the library limits itself. */
export async function signInEndpoint(auth: Auth, context: Context, address: string) {
  const path = context.req.path.slice(authPath.length)
  if (!open.has(path)) return context.json({ code: 'NOT_FOUND' }, 404)
  const body = await context.req.text()
  if (body.length > bodyMax) return context.json({ code: 'PAYLOAD_TOO_LARGE' }, 413)
  const account = path === '/sign-in/username' ? usernameIn(body) : null
  if (account && !byAccount.allows(account)) {
    return context.json({ code: 'TOO_MANY_REQUESTS' }, 429)
  }
  const since = performance.now()
  const headers = new Headers(context.req.raw.headers)
  headers.set(clientHeader, address)
  const { method, url } = context.req.raw
  const response = await auth.handler(new Request(url, { method, headers, ...(body && { body }) }))
  if (account && response.ok) byAccount.forget(account)
  if (account && !response.ok) await rest(Math.max(0, refusalMs - (performance.now() - since)))
  return response
}

function usernameIn(body: string): string {
  try {
    const { username }: { username?: unknown } = JSON.parse(body)
    return String(username).toLowerCase().slice(0, 60)
  } catch {
    return ''
  }
}
