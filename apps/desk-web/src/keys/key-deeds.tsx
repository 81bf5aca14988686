import { useState } from 'react'
import type { KeyRow } from '../api/answers'
import type { Values } from '../form/draft'
import { FailureBar } from '../form/failure-bar'
import { useWords } from '../words/words-provider'
import { KeyDeedForm } from './key-deed-form'
import { type KeyDeedType, useKeyDeed } from './use-key-deed'

/** What can be done with a key as it is now, beside lending it. */
function deedsFor({ state, kind, unit }: KeyRow): readonly KeyDeedType[] {
  switch (state) {
    case 'out':
      return ['refile']
    case 'missing':
      return ['refile', 'retire']
    case 'in':
    case 'reserved':
      return [
        ...(state === 'in' ? (['reserve'] as const) : []),
        ...(unit ? (['entrust'] as const) : []),
        ...(kind === 'entrusted' ? (['giveBack'] as const) : []),
        'refile',
        'retire',
      ]
  }
}

const filingOf = ({ building, floor, cabinet, hook, label, opens, pieces }: KeyRow): Values => ({
  building,
  floor,
  cabinet,
  hook,
  label,
  opens,
  pieces,
})

/** The small buttons under a key: each opens what its deed asks. */
export function KeyDeeds({ row }: { readonly row: KeyRow }) {
  const { keyCabinet } = useWords().desk
  const [open, setOpen] = useState<KeyDeedType | null>(null)
  return (
    <div className="key-deeds">
      {deedsFor(row).map((type) => (
        <button key={type} className="btn sm" type="button" onClick={() => setOpen(type)}>
          {keyCabinet.deeds[type]}
        </button>
      ))}
      {open && (
        <KeyDeedForm
          key={open}
          type={open}
          row={row}
          given={open === 'refile' ? filingOf(row) : {}}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

/** One press for what asks nothing more. */
export function GiveUpReservation({ keyId }: { readonly keyId: string }) {
  const { keyCabinet } = useWords().desk
  const deed = useKeyDeed('unreserve')
  const send = () => deed.mutate({ keyId })
  return (
    <>
      <button className="btn command" type="button" disabled={deed.isPending} onClick={send}>
        {keyCabinet.deeds.unreserve}
      </button>
      {deed.error && <FailureBar procedure="key-loan" error={deed.error} retry={send} />}
    </>
  )
}
