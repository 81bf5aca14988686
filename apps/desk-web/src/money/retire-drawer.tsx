import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/trpc'
import { useWords } from '../words/words-provider'
import { LedgerFault } from './ledger-fault'

/** Puts a drawer out of use, after asking. */
export function RetireDrawer({
  drawerId,
  name,
}: {
  readonly drawerId: string
  readonly name: string
}) {
  const { app, money } = useWords().desk
  const words = money.drawers
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const retire = useMutation(
    trpc.ledger.retireDrawer.mutationOptions({
      onSuccess: () => cache.invalidateQueries(trpc.ledger.drawers.queryFilter()),
    }),
  )
  if (!isAsking) {
    return (
      <button className="btn plain sm" type="button" onClick={() => setAsking(true)}>
        {words.retire}
      </button>
    )
  }
  return (
    <div className="ask" role="alert">
      <p className="small">{words.retireAsk(name)}</p>
      <button
        className="btn filled sm"
        type="button"
        disabled={retire.isPending}
        onClick={() => retire.mutate({ drawerId })}
      >
        {words.retire}
      </button>
      <button className="btn sm" type="button" onClick={() => setAsking(false)}>
        {app.cancel}
      </button>
      {retire.error && <LedgerFault error={retire.error} />}
    </div>
  )
}
