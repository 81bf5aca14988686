import { addToDate, type CalendarDate } from '../calendar'
import type { Fen } from '../money'
import type { Pass } from './facts'

/** How a kind of pass is numbered and where its money is booked. */
export interface PassKind {
  readonly procedure: 'resident-pass' | 'tenant-pass' | 'temporary-pass'
  /** Stands before its serial number: `ZU-000123`. */
  readonly prefix: string
}

const serialDigits = 6

export const passNoOf = ({ prefix }: PassKind, serial: number): string =>
  `${prefix}-${String(serial).padStart(serialDigits, '0')}`

export const passOf = (passes: readonly Pass[], passNo: string): Pass | undefined =>
  passes.find((pass) => pass.passNo === passNo)

/** Still with its holder, valid or not. */
export const isOut = ({ status }: Pass): boolean => status !== 'returned' && status !== 'lost'

/** Nothing more comes of it: its deposit was given back or became income. */
export const isSettled = ({ status, isRefunded }: Pass): boolean => status === 'lost' || isRefunded

/** Taken back, and its deposit not yet given back. */
export const awaitsRefund = (pass: Pass): boolean => pass.status === 'returned' && !pass.isRefunded

export const depositsOf = (passes: readonly Pass[]): Fen =>
  passes.reduce((sum, { depositFen }) => sum + depositFen, 0)

/** Has not been valid for more than `days`, and nobody brought it back. */
export const isLongOver = (
  { status, validUntilOn }: Pass,
  { today, days }: { readonly today: CalendarDate; readonly days: number },
): boolean =>
  (status === 'expired' || status === 'revoked') &&
  validUntilOn !== null &&
  addToDate(validUntilOn, days) < today
