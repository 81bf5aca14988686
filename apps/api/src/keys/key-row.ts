import type { Desk } from '../context'
import { opener } from '../handle/open-value'
import type { KeyLoanLabel, KeyRow } from './answers'
import type { StoredKey, StoredLoan } from './key-sql'

/** A key as its reader sees it. */
export function keyRow(desk: Desk, stored: StoredKey): KeyRow {
  const { unitId, unitLabel, isMissing, loan, ...key } = stored
  return {
    ...key,
    unit: unitId && unitLabel ? { unitId, label: unitLabel } : null,
    state: stateOf(stored),
    loan: loan && loanLabel(desk, loan),
  }
}

function stateOf({ isMissing, loan, reservedUntil }: StoredKey): KeyRow['state'] {
  if (isMissing) return 'missing'
  if (loan) return 'out'
  return reservedUntil ? 'reserved' : 'in'
}

/** A loan by its number and who borrows, opened as far as its key is there. */
export function loanLabel({ sealer }: Desk, loan: StoredLoan): KeyLoanLabel {
  const { caseId, number, staffName, name, key, dueAt, lateSince } = loan
  const outsider = opener(sealer, key && sealer.unwrap(key))(name)
  return { caseId, number, borrower: staffName ?? outsider ?? '', dueAt, lateSince }
}
