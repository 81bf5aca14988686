import { actsAs, type Sender } from '@frontdesk/rules'
import type { caseRoles } from '../ask'

/** Everybody who may see the whole ledger: the cashier, and the desk's line from the supervisor up. */
export const ledgerRoles = ['cashier', 'supervisor', 'manager', 'director'] as const

/** The desk's line from the supervisor up. */
export const supervisorsRoles = ['supervisor', 'manager', 'director'] as const

/** Whoever works at the desk sees the drawers, and what lies in their own. */
export const deskMoneyRoles = [
  'receptionist',
  ...ledgerRoles,
] as const satisfies readonly (typeof caseRoles)[number][]

export const seesLedger = (sender: Sender): boolean =>
  sender.roles.includes('cashier') || actsAs(sender, 'supervisor')

/** The same in SQL, where rows of others are to be left out. */
export const seesLedgerSql = `exists (select from staff
  where person_id = ($1->>'personId')::uuid and ended_at is null
    and roles && array['${ledgerRoles.join("', '")}'])`
