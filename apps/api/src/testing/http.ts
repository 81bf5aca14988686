import { createHmac } from 'node:crypto'
import type { Desk } from '../context'
import { createAuth } from '../sign-in/auth'
import { createWeb } from '../web/server'
import type { Token } from './desk'
import { kioskToken } from './site'

const secret = 'a secret of the tests, 32 bytes long'
const origin = 'http://desk.test'

const cookieOf = (token: Token | 'kiosk') => {
  if (token === 'kiosk') return `frontdesk.kiosk=${kioskToken}`
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `frontdesk.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

/** Asks the API as a browser does: cookies, JSON, status codes. What is not answered well is thrown. */
export function httpOf(desk: Desk) {
  const web = createWeb(desk, {
    auth: createAuth({ database: desk.database, secret, publicUrl: undefined, isSecure: false }),
    secret,
    isSecure: false,
    isProxyTrusted: true,
    deskWeb: new Map(),
    kiosk: new Map(),
  })
  const ask = async (by: Token | 'kiosk', path: string, body?: object) => {
    const cookie = cookieOf(by)
    const response = await web.request(`${origin}/trpc/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { origin, 'content-type': 'application/json', 'x-frontdesk': '1', cookie },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as { result: { data: never } }
    if (!response.ok) throw new Error(`${path} ${response.status} ${JSON.stringify(answer)}`)
    return answer.result.data
  }
  return {
    send: ask,
    get: (by: Token | 'kiosk', path: string, input: object) =>
      ask(by, `${path}?input=${encodeURIComponent(JSON.stringify(input))}`),
  }
}
