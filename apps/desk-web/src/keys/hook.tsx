import { Link } from '@tanstack/react-router'
import type { KeyRow } from '../api/answers'
import { useReader } from '../app/session'
import { useClock } from '../time/clock'
import { useWords } from '../words/words-provider'
import { KeyShape } from './key-shape'
import { doorName, hookName, keyUntil } from './key-words'
import { isLate } from './shelves'

interface Props {
  readonly row: KeyRow
  readonly isChosen: boolean
}

/** One hook of the cabinet: its number, the key or its outline, the door, and who has it. */
export function Hook({ row, isChosen }: Props) {
  const words = useWords()
  const reader = useReader()
  const until = useClock((now) => keyUntil(words, row, { now, reader }))
  const { keyCabinet } = words.desk
  const state = isLate(row) ? keyCabinet.late : keyCabinet.states[row.state]
  return (
    <Link
      className="hook-link"
      data-state={isLate(row) ? 'late' : row.state}
      to="/keys"
      search={{ cabinet: row.cabinet, key: row.keyId }}
      replace
      aria-current={isChosen || undefined}
    >
      <span className="place num">{hookName(row)}</span>
      <KeyShape row={row} />
      <b className="num">{doorName(row)}</b>
      <span className="sr">{state}</span>
      {row.state === 'out' && <span>{row.loan?.borrower}</span>}
      {until && <span className="num">{until}</span>}
    </Link>
  )
}
