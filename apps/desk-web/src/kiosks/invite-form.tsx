import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTRPC } from '../api/trpc'
import { FailureBar } from '../form/failure-bar'
import { FieldFrame } from '../form/field-frame'
import { useWords } from '../words/words-provider'

/** A name, and a code to type on the screen: large, and only once. */
export function InviteForm() {
  const { kiosks: words } = useWords().desk
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [name, setName] = useState('')
  const [isNameMissing, setNameMissing] = useState(false)
  const invite = useMutation(
    trpc.kiosks.invite.mutationOptions({
      onSuccess: () => cache.invalidateQueries(trpc.kiosks.list.queryFilter()),
    }),
  )

  function send() {
    setNameMissing(name.trim() === '')
    if (name.trim() !== '') invite.mutate({ name: name.trim() })
  }

  if (invite.data) {
    return (
      <section className="card invite" aria-labelledby="invite" aria-live="polite">
        <div className="card-head">
          <h2 id="invite">{words.code}</h2>
        </div>
        <p className="small muted">{words.codeFor(name.trim())}</p>
        <p className="code num">{invite.data.code}</p>
        <p className="small muted">{words.codeHint}</p>
        <button
          className="btn"
          type="button"
          onClick={() => {
            setName('')
            invite.reset()
          }}
        >
          {words.codeDone}
        </button>
      </section>
    )
  }
  return (
    <form
      className="card invite"
      aria-labelledby="invite"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="card-head">
        <h2 id="invite">{words.invite}</h2>
      </div>
      <FieldFrame
        id="kiosk-name"
        label={words.name}
        isRequired
        error={isNameMissing ? words.nameNeeded : null}
      >
        <Input
          id="kiosk-name"
          placeholder={words.nameHint}
          maxLength={60}
          autoComplete="off"
          status={isNameMissing ? 'error' : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </FieldFrame>
      {invite.error && <FailureBar procedure="" error={invite.error} retry={send} />}
      <button className="btn filled" type="submit" disabled={invite.isPending}>
        {words.makeCode}
      </button>
    </form>
  )
}
