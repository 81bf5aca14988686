import { refusalText } from '@frontdesk/messages/refusals'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { KeyRow } from '../api/answers'
import { opensCases, useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { RefusedCommand } from '../parts/refused-command'
import { useWords } from '../words/words-provider'
import { KeyDeedForm } from './key-deed-form'
import { GiveUpReservation } from './key-deeds'
import { keepsKeys } from './may'

/** What is most likely meant by pressing this hook. */
export function KeyMainDeed({ row }: { readonly row: KeyRow }) {
  const words = useWords()
  const { keyCabinet } = words.desk
  const me = useMe()
  switch (row.state) {
    case 'in':
      return opensCases(me) ? <LendKey keyId={row.keyId} /> : null
    case 'reserved':
      return (
        <>
          {keepsKeys(me) && <GiveUpReservation keyId={row.keyId} />}
          <RefusedCommand
            label={keyCabinet.lend}
            reason={refusalText(words, 'key-loan', { code: 'key-reserved' })}
            clauses={['R7-4.5.4']}
          />
        </>
      )
    case 'out':
      return row.loan ? (
        <Link className="btn command filled" to="/cases/$caseId" params={row.loan}>
          <Icon name="key" />
          <span>{keyCabinet.toLoan}</span>
        </Link>
      ) : null
    case 'missing':
      return keepsKeys(me) ? <FoundKey row={row} /> : null
  }
}

function LendKey({ keyId }: { readonly keyId: string }) {
  const { keyCabinet } = useWords().desk
  return (
    <Link
      className="btn command filled"
      to="/new/$procedure"
      params={{ procedure: 'key-loan' }}
      search={{ key: keyId }}
    >
      <Icon name="key" />
      <span>{keyCabinet.lend}</span>
    </Link>
  )
}

function FoundKey({ row }: { readonly row: KeyRow }) {
  const { keyCabinet } = useWords().desk
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button className="btn command filled" type="button" onClick={() => setOpen(true)}>
        <Icon name="tick" />
        <span>{keyCabinet.deeds.found}</span>
      </button>
      {isOpen && <KeyDeedForm type="found" row={row} onClose={() => setOpen(false)} />}
    </>
  )
}
