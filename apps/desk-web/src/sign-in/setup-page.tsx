import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { signIn } from '../api/account'
import { failureOf } from '../api/failure'
import { useTRPC } from '../api/trpc'
import { FailureBar } from '../form/failure-bar'
import { FieldFrame } from '../form/field-frame'
import { leaf } from '../form/leaf'
import { fieldFaultText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { Door } from './door'

const fields = ['name', 'username', 'password'] as const
type Field = (typeof fields)[number]

const completions: Readonly<Record<Field, string>> = {
  name: 'name',
  username: 'username',
  password: 'new-password',
}

/** The link that the server printed at its first start leads here. */
export function SetupPage() {
  const { setup: words } = useWords().desk
  const { token } = useSearch({ from: '/setup' })
  const state = useQuery(useTRPC().setup.state.queryOptions())

  if (state.data && !state.data.needsAdmin) {
    return (
      <Door title={words.title}>
        <p className="notice">{words.done}</p>
        <Link className="btn filled lg" to="/sign-in">
          {words.toSignIn}
        </Link>
      </Door>
    )
  }
  return (
    <Door title={words.title}>
      <p className="muted">{words.lead}</p>
      {token ? <AdminForm token={token} /> : <p className="notice neutral">{words.noToken}</p>}
    </Door>
  )
}

function AdminForm({ token }: { readonly token: string }) {
  const words = useWords()
  const { setup } = words.desk
  const navigate = useNavigate()
  const [values, setValues] = useState({ name: '', username: '', password: '' })
  const make = useMutation(
    useTRPC().setup.firstAdmin.mutationOptions({
      onSuccess: async () => {
        const answer = await signIn(values.username, values.password)
        await navigate({ to: answer === 'ok' ? '/kiosks' : '/sign-in' })
      },
    }),
  )
  const failure = make.error ? failureOf(make.error) : null
  const isTokenBad = failure?.kind === 'forbidden' || failure?.kind === 'notFound'
  const wrong = failure?.kind === 'fields' ? failure.fields : []
  const hints = { name: null, username: setup.usernameHint, password: setup.passwordHint }
  const errorOf = (field: Field) => {
    const code = wrong.find(({ path }) => leaf(path) === field)?.code
    return code ? (hints[field] ?? fieldFaultText(words, code)) : null
  }
  const send = () => make.mutate({ token, ...values })

  return (
    <form
      className="door-fields"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send()
      }}
    >
      {fields.map((field) => (
        <FieldFrame key={field} id={field} label={setup[field]} isRequired error={errorOf(field)}>
          <Input
            id={field}
            size="large"
            type={field === 'password' ? 'password' : 'text'}
            autoComplete={completions[field]}
            aria-describedby={`${field}-hint`}
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.target.value })}
          />
          {hints[field] && (
            <span className="muted small" id={`${field}-hint`}>
              {hints[field]}
            </span>
          )}
        </FieldFrame>
      ))}
      {isTokenBad && (
        <p className="notice neutral" role="alert">
          {setup.badToken}
        </p>
      )}
      {failure && !isTokenBad && failure.kind !== 'fields' && (
        <FailureBar procedure="" error={make.error} retry={send} />
      )}
      <button className="btn filled lg" type="submit" disabled={make.isPending}>
        {make.isPending ? setup.submitting : setup.submit}
      </button>
    </form>
  )
}
