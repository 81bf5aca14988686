const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-frontdesk': '1' },
    body: JSON.stringify(body),
  })

export type SignInAnswer = 'ok' | 'wrong' | 'tooMany' | 'failed'

/** Signs in with username and password; the answer says which words to show. */
export async function signIn(username: string, password: string): Promise<SignInAnswer> {
  try {
    const { ok, status } = await post('sign-in/username', { username, password })
    if (ok) return 'ok'
    if (status === 429) return 'tooMany'
    return status >= 500 ? 'failed' : 'wrong'
  } catch {
    return 'failed'
  }
}

export const signOut = (): Promise<Response> => post('sign-out', {})
