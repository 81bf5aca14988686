import type { KeyRow } from '../api/answers'
import { countdownText } from '../time/countdown'
import { type Reader, shortMoment } from '../time/dates'
import type { Words } from '../words/words'
import { isLate } from './shelves'

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

/** What the key opens, as it is told under its hook. */
export const doorName = ({ unit, opens, label }: KeyRow): string => unit?.label ?? opens ?? label

/** Until when it is out or kept, or how late it is: `18:00`, `超 2 时 05 分`. */
export function keyUntil({ desk }: Words, row: KeyRow, { now, reader }: ReadAt): string {
  const { loan, reservedUntil, state } = row
  if (loan?.dueAt && isLate(row)) return countdownText(reader.words, now, loan.dueAt)
  if (state === 'missing') return desk.keyCabinet.states.missing
  if (loan?.dueAt) return shortMoment(Date.parse(loan.dueAt), now, reader)
  if (!reservedUntil) return ''
  return desk.keyCabinet.reservedUntil(shortMoment(Date.parse(reservedUntil), now, reader))
}

/** `3 号楼`, or 全区 for what belongs to no building. */
export function buildingName({ desk }: Words, building: string | null): string {
  if (building === null) return desk.keyCabinet.everywhere
  return /^\d+$/.test(building) ? desk.keyCabinet.building(building) : building
}
