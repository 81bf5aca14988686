import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Kiosk } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'
import { StateTag } from '../parts/state-tag'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { useWords } from '../words/words-provider'

export function KioskRow({ kiosk }: { readonly kiosk: Kiosk }) {
  const { kiosks: words } = useWords().desk
  const reader = useReader()
  const { enrolledAt, isRevoked } = kiosk
  const enrolled = useClock((now) =>
    enrolledAt ? momentText(Date.parse(enrolledAt), now, reader) : '',
  )
  const state = isRevoked ? 'revoked' : enrolledAt ? 'online' : 'waiting'
  const kind = isRevoked ? 'off' : enrolledAt ? 'done' : 'soon'
  return (
    <li className="kiosk">
      <Icon name="kiosk" size={24} />
      <div>
        <b>{kiosk.name}</b>
        <p className="small muted num">
          {enrolledAt ? `${words.enrolled} ${enrolled}` : words.never}
        </p>
      </div>
      <StateTag kind={kind} label={words.states[state]} />
      {!isRevoked && <Revoke kiosk={kiosk} />}
    </li>
  )
}

function Revoke({ kiosk }: { readonly kiosk: Kiosk }) {
  const { app, kiosks: words } = useWords().desk
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const revoke = useMutation(
    trpc.kiosks.revoke.mutationOptions({
      onSettled: () => cache.invalidateQueries(trpc.kiosks.list.queryFilter()),
    }),
  )
  if (!isAsking) {
    return (
      <button className="btn sm" type="button" onClick={() => setAsking(true)}>
        {words.revoke}
      </button>
    )
  }
  return (
    <div className="ask" role="alert">
      <p className="small">{words.revokeAsk(kiosk.name)}</p>
      <button
        className="btn filled sm"
        type="button"
        disabled={revoke.isPending}
        onClick={() => revoke.mutate({ kioskId: kiosk.kioskId })}
      >
        {words.revoke}
      </button>
      <button className="btn sm" type="button" onClick={() => setAsking(false)}>
        {app.cancel}
      </button>
    </div>
  )
}
