import type { AppRouter } from '@frontdesk/api'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { Account, Server } from './server'

export type Client = ReturnType<typeof clientAt>

/** A client that sends what a browser with this cookie would send. */
export const clientAt = (address: string, cookie = '') =>
  createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${address}trpc`, headers: () => ({ cookie, 'x-frontdesk': '1' }) })],
  })

export async function signIn(
  { address }: Pick<Server, 'address'>,
  { username, password }: Pick<Account, 'username' | 'password'>,
): Promise<Client> {
  return clientAt(address, await sessionCookie(address, { username, password }))
}

export async function sessionCookie(
  address: string,
  credentials: Pick<Account, 'username' | 'password'>,
): Promise<string> {
  const answer = await fetch(`${address}api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify({
      username: credentials.username,
      password: credentials.password,
    }),
  })
  if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** What a call that must fail was told. */
export async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TRPCClientError))
    throw new Error('The call did not fail', { cause: error })
  return error.data as {
    readonly code: string
    readonly refusal?: { readonly code: string; readonly clauses: readonly string[] }
    readonly fields?: readonly { readonly path: string; readonly code: string }[]
  }
}

export const newId = () => crypto.randomUUID()
export const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

/** Any unit of the demo site. */
export async function unitOf(client: Client, label: string): Promise<string> {
  const [hit] = await client.units.search.query({ text: label })
  if (!hit) throw new Error(`The demo has no unit ${label}`)
  return hit.unitId
}
