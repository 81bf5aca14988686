import { registerHistory } from '@frontdesk/db'
import type { RegisterEntry } from '../archive/answers'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import type { KeyHistory, PastLoan } from './answers'
import { loanLabel } from './key-row'
import { type StoredLoan, storedLoanOfF } from './key-sql'

const entriesMax = 100

const historySql = `select jsonb_build_object(
  'entries', ${registerHistory(
    `e.register = 'key' and e.subject_id = ($1->>'keyId')::uuid`,
    entriesMax,
  )},
  'loans', (select coalesce(jsonb_agg(jsonb_build_object('loan', past.loan, 'takenAt', iso(past.taken_at),
      'lostAt', iso(past.lost_at), 'backAt', iso(past.back_at)) order by past.taken_at desc), '[]')
    from (select h.taken_at, h.lost_at, h.back_at, ${storedLoanOfF} as loan
      from key_holding h join case_file f on f.site_id = h.site_id and f.case_id = h.case_id
      where h.site_id = current_site() and h.key_id = ($1->>'keyId')::uuid
      order by h.taken_at desc limit ${entriesMax}) past))`

interface Stored {
  readonly entries: readonly RegisterEntry[]
  readonly loans: readonly (Omit<PastLoan, 'loan'> & { readonly loan: StoredLoan })[]
}

/** What was done with a key, and who had it, newest first. */
export async function keyHistory(known: Known, keyId: string): Promise<KeyHistory> {
  const { world } = await ask<Stored>(known, {
    roles: caseRoles,
    loader: historySql,
    args: { keyId },
  })
  const loans = world.loans.map((past) => ({ ...past, loan: loanLabel(known.desk, past.loan) }))
  return { entries: world.entries, loans }
}
