import { randomUUID } from 'node:crypto'
import { connect } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAccount, setPassword } from '../sign-in/accounts'
import { createAuth } from '../sign-in/auth'
import { deskOf, freshSites } from '../testing/desk'
import { input } from '../testing/requests'
import { people } from '../testing/site'
import { createWeb } from './server'

let fresh: FreshDatabase
let web: Hono
const secret = 'a secret of the tests, 32 bytes long'
const origin = 'http://desk.test'
const password = 'winter-heron-lamp'

beforeAll(async () => {
  fresh = await freshSites()
  const userId = await addAccount(fresh.app.db, { username: 'linzhixia', name: '林知夏' })
  await setPassword(fresh.app.db, userId, password)
  await fresh.owner.pool.query('update person set auth_user_id = $1 where person_id = $2', [
    userId,
    people.lin.personId,
  ])
  web = webOn(deskOf(fresh.app, null))
})
afterAll(() => fresh.drop())

const page = (text: string) => ({
  body: Buffer.from(text),
  packed: null,
  type: 'text/html; charset=utf-8',
  etag: `"${text}"`,
})

const webOn = (desk: ReturnType<typeof deskOf>) =>
  createWeb(desk, {
    auth: createAuth({ database: desk.database, secret, publicUrl: undefined, isSecure: false }),
    secret,
    isSecure: false,
    isProxyTrusted: true,
    deskWeb: new Map([['index.html', page('the desk')]]),
    kiosk: new Map([['index.html', page('the kiosk')]]),
  })

interface Sent {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const send = (path: string, { body, headers = {} }: Sent = {}) =>
  web.request(`${origin}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })

const signIn = (username: string, given: string, address = '10.0.0.1') =>
  send('/api/auth/sign-in/username', {
    body: { username, password: given },
    headers: { 'x-forwarded-for': address },
  })

async function cookieOfLin(): Promise<string> {
  const response = await signIn('linzhixia', password, randomUUID())
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('sign-in', () => {
  test('gives a cookie that scripts cannot read, and that opens the API', async () => {
    const response = await signIn('linzhixia', password)

    const cookie = response.headers.get('set-cookie') ?? ''
    expect(response.status).toBe(200)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const me = await send('/trpc/staff.me', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(await me.json()).toMatchObject({ result: { data: { name: '林知夏' } } })
  })

  test('says the same of a wrong password as of a name that nobody has', async () => {
    const wrong = await signIn('linzhixia', 'not this one', '10.0.0.2')
    const unknown = await signIn('nobodyhere', 'not this one', '10.0.0.2')

    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await unknown.json())
  })

  test('takes as long to refuse a closed account or an unknown one as an open one', async () => {
    const closed = await addAccount(fresh.app.db, { username: 'closed', name: '旧人' })
    await setPassword(fresh.app.db, closed, null)

    for (const username of ['linzhixia', 'closed', 'nobodyelse']) {
      const since = performance.now()
      const { status } = await signIn(username, 'not this one', '10.0.0.3')
      expect([status, performance.now() - since >= 249]).toEqual([401, true])
    }
  })

  test('is limited by account, from wherever the guesses come', async () => {
    const statuses = []
    for (let guess = 0; guess < 12; guess += 1) {
      statuses.push((await signIn('victim', 'guess', `10.1.0.${guess}`)).status)
    }

    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(statuses.slice(10)).toEqual([429, 429])
  })

  test('a cookie with a signature that is not ours is nobody', async () => {
    const cookie = (await cookieOfLin()).replace(/\.[^.]*$/, `.${'A'.repeat(43)}%3D`)

    const response = await send('/trpc/staff.me', { headers: { cookie } })

    expect(response.status).toBe(401)
  })

  test('ended by signing out, opens nothing more', async () => {
    const cookie = await cookieOfLin()

    await send('/api/auth/sign-out', { body: {}, headers: { cookie } })

    expect((await send('/trpc/staff.me', { headers: { cookie } })).status).toBe(401)
  })

  test.each(['sign-up/email', 'sign-in/email', 'is-username-available', 'update-user', 'ok'])(
    'offers no %s',
    async (path) => {
      const response = await send(`/api/auth/${path}`, { body: { username: 'linzhixia' } })

      expect(response.status).toBe(404)
    },
  )
})

describe('a request that changes something', () => {
  const opening = () => ({ procedure: 'service-request', caseId: randomUUID(), input: input() })

  test('needs the header that only our own pages can send', async () => {
    const cookie = await cookieOfLin()

    const without = await send('/trpc/cases.open', { body: opening(), headers: { cookie } })
    const from = { cookie, 'x-frontdesk': '1' }
    const withIt = await send('/trpc/cases.open', { body: opening(), headers: from })

    expect(without.status).toBe(403)
    expect(withIt.status).toBe(200)
  })

  test('is refused with its clause in the error', async () => {
    const cookie = await cookieOfLin()
    const body = { ...opening(), input: input({ receivedAt: '2999-01-01T00:00:00Z' }) }

    const response = await send('/trpc/cases.open', {
      body,
      headers: { cookie, 'x-frontdesk': '1' },
    })

    expect(response.status).toBe(412)
    expect(await response.json()).toMatchObject({
      error: { data: { refusal: { code: 'received-in-future', clauses: ['H-kernel-11'] } } },
    })
  })

  test.each([
    ['more than a megabyte', 'x'.repeat(1_100_000), 413],
    ['no JSON', '{', 400],
    ['JSON as deep as a well', '['.repeat(200_000), 400],
    ['an array for a case', '[]', 400],
  ])('that holds %s is answered with %s', async (_, body, status) => {
    const cookie = await cookieOfLin()

    const response = await send('/trpc/cases.open', {
      body,
      headers: { cookie, 'x-frontdesk': '1' },
    })

    expect(response.status).toBe(status)
    expect(await response.json()).toHaveProperty('error.data.code')
  })

  test('names no stack of ours in its error', async () => {
    const response = await send('/trpc/staff.me')

    expect(JSON.stringify(await response.json())).not.toMatch(/stack|\.ts/)
  })
})

describe('every answer', () => {
  test.each(['/', '/kiosk/', '/healthz', '/trpc/setup.state'])(
    '%s says what browsers may do with it',
    async (path) => {
      const { headers } = await send(path)

      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    },
  )

  test.each([
    ['/', 'the desk'],
    ['/cases/some-case', 'the desk'],
    ['/kiosk/', 'the kiosk'],
    ['/kiosk/visit', 'the kiosk'],
  ])('%s shows %s', async (path, text) => {
    expect(await (await send(path)).text()).toBe(text)
  })

  test('a file that is not there is not a page', async () => {
    expect((await send('/assets/gone.js')).status).toBe(404)
  })
})

describe('a database that is away', () => {
  test('is said clearly, and only readiness ends', async () => {
    const away = connect('postgresql://frontdesk_app@127.0.0.1:1/frontdesk')
    const lost = webOn(deskOf(away, null))
    const ask = (path: string, cookie = '') =>
      lost.request(`${origin}${path}`, { headers: { cookie } })

    const submitted = await ask('/trpc/staff.me', await cookieOfLin())
    expect(submitted.status).toBe(503)
    expect(await submitted.json()).toMatchObject({ error: { message: 'database-away' } })
    expect((await ask('/readyz')).status).toBe(503)
    expect((await ask('/healthz')).status).toBe(200)
    await away.close()
  })
})
