import type { KeyRow } from '../api/answers'
import { type Reader, shortMoment } from '../time/dates'
import type { Words } from '../words/words'

const hookDigits = 2

/** `A27`: the cabinet and the hook. */
export const hookName = ({ cabinet, hook }: Pick<KeyRow, 'cabinet' | 'hook'>): string =>
  `${cabinet}${String(hook).padStart(hookDigits, '0')}`

interface ReadAt {
  readonly now: number
  readonly reader: Reader
}

/** Where a key is, in a few words: `在柜`, `唐立言 · 18:00`. */
export function keyWhere({ desk }: Words, row: KeyRow, { now, reader }: ReadAt): string {
  const { state, loan, reservedUntil } = row
  const short = (at: string) => shortMoment(Date.parse(at), now, reader)
  if (state === 'out' && loan) {
    return [loan.borrower, loan.dueAt && short(loan.dueAt)].filter(Boolean).join(' · ')
  }
  if (state === 'reserved' && reservedUntil)
    return desk.keyCabinet.reservedUntil(short(reservedUntil))
  return desk.keyCabinet.states[state]
}
