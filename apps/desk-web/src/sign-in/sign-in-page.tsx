import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { signIn } from '../api/account'
import { useTRPC } from '../api/trpc'
import { FieldFrame } from '../form/field-frame'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { Door } from './door'
import { pathInside } from './path-inside'

/** Username and password; a wrong pair is told in one sentence, without saying which. */
export function SignInPage() {
  const { signIn: words } = useWords().desk
  const { next } = useSearch({ from: '/sign-in' })
  const router = useRouter()
  const cache = useQueryClient()
  const setup = useQuery(useTRPC().setup.state.queryOptions(undefined, { retry: false }))
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [told, setTold] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (!username.trim() || !password) return setTold(words.fill)
    setPending(true)
    const answer = await signIn(username.trim(), password)
    setPending(false)
    if (answer !== 'ok') return setTold(words[answer])
    cache.clear()
    router.history.replace(pathInside(next))
  }

  return (
    <Door title={words.title}>
      {setup.data?.needsAdmin && <p className="notice neutral">{words.needsAdmin}</p>}
      <form className="door-fields" onSubmit={onSubmit} noValidate>
        <FieldFrame id="username" label={words.username} isRequired error={null}>
          <Input
            id="username"
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
        </FieldFrame>
        <FieldFrame id="password" label={words.password} isRequired error={null}>
          <Input
            id="password"
            type="password"
            size="large"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </FieldFrame>
        <div role="alert">
          {told && (
            <p className="remedy">
              <Icon name="triangle" size={14} />
              {told}
            </p>
          )}
        </div>
        <button className="btn filled lg" type="submit" disabled={isPending}>
          {isPending ? words.submitting : words.submit}
        </button>
      </form>
    </Door>
  )
}
