import type { Me } from '../api/answers'

const ledgerReaders: readonly string[] = ['cashier', 'supervisor', 'manager', 'director']
const keepers: readonly string[] = ['supervisor', 'manager', 'director']

const hasOne = ({ roles }: Me, wanted: readonly string[]) =>
  roles.some((role) => wanted.includes(role))

/** The whole ledger is the cashier's and the supervisor's to see, and of those above. */
export const seesLedger = (me: Me): boolean => hasOne(me, ledgerReaders)

/** Whoever works at the desk sees drawers, safe and receipts. */
export const seesMoney = (me: Me): boolean => seesLedger(me) || me.roles.includes('receptionist')

export const keepsDrawers = (me: Me): boolean => hasOne(me, keepers)
