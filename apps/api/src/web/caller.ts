import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { serialize } from 'hono/utils/cookie'
import { z } from 'zod'
import type { Caller, Identity } from '../context'
import { hashOf } from '../hash-of'
import { sessionToken } from '../sign-in/session-cookie'

const kioskCookie = 'frontdesk.kiosk'
const yearSeconds = 365 * 24 * 3600

export interface CallerOptions {
  readonly secret: string
  readonly isSecure: boolean
  /** True when a proxy of ours sets `x-forwarded-for`. */
  readonly isProxyTrusted: boolean
}

/** Who calls, as far as the request shows; a cookie for them goes into the answer's headers. */
export function callerOf(context: Context, options: CallerOptions, answer: Headers): Caller {
  const site = z.guid().safeParse(context.req.header('x-frontdesk-site'))
  return {
    identity: identityOf(context, options.secret),
    siteId: site.success ? site.data : null,
    address: addressOf(context, options),
    setKioskCookie: (token) =>
      answer.append(
        'set-cookie',
        serialize(kioskCookie, token, {
          httpOnly: true,
          sameSite: 'Strict',
          secure: options.isSecure,
          path: '/',
          maxAge: yearSeconds,
        }),
      ),
  }
}

/** A browser may hold both a session and a kiosk's token: the page that asks says which it is. */
function identityOf(context: Context, secret: string): Identity | null {
  const cookies = getCookie(context)
  const token = sessionToken(cookies, secret)
  const kioskToken = cookies[kioskCookie]
  const session: Identity | null = token ? { kind: 'session', token } : null
  const kiosk: Identity | null = kioskToken
    ? { kind: 'kiosk', tokenHash: hashOf(kioskToken) }
    : null
  const isKioskPage = /^https?:\/\/[^/]+\/kiosk(\/|$)/.test(context.req.header('referer') ?? '')
  return isKioskPage ? kiosk : (session ?? kiosk)
}

/** The client's address, which limits are counted by; a header counts only behind a proxy of ours. */
export function addressOf(context: Context, { isProxyTrusted }: CallerOptions): string {
  const forwarded = isProxyTrusted ? context.req.header('x-forwarded-for') : undefined
  return forwarded?.split(',').at(-1)?.trim() || remoteOf(context)
}

function remoteOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}
