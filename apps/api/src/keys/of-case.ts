import type { LoanKey } from '@frontdesk/rules/key-loan'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'

/** The keys that a case speaks of, as it knows them. */
export async function keysOfCase(known: Known, caseId: string): Promise<readonly LoanKey[]> {
  const { case: record } = await ask<null>(known, { roles: caseRoles, caseId })
  if (!record) throw notFound()
  const { keys } = record.context as { readonly keys?: readonly LoanKey[] }
  return keys ?? []
}
