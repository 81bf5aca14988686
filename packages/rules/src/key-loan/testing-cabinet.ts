import { later, openCase, people, situation, unitId } from '../testing'
import { type KeyLoan, type KeyLoanWorld, type KnownKey, keyLoan } from './index'

export const doorKey = '00000000-0000-4000-8000-0000000000a1'
export const spareKey = '00000000-0000-4000-8000-0000000000a2'
export const ownersKey = '00000000-0000-4000-8000-0000000000a3'
export const staffId = '00000000-0000-4000-8000-0000000000b1'

const known = (keyId: string, label: string, changes: Partial<KnownKey> = {}): KnownKey => ({
  keyId,
  label,
  kind: 'vacant',
  unitId,
  isOut: false,
  isMissing: false,
  isReserved: false,
  hasConsent: false,
  ...changes,
})

/** What hangs in the cabinet: two keys of an empty unit, and one that an owner left. */
export const [door, spare, owners] = [
  known(doorKey, 'A01'),
  known(spareKey, 'A02'),
  known(ownersKey, 'A27', { kind: 'entrusted', hasConsent: true }),
] as const

/** The cabinet, an open shift, and the next receipt. */
export const cabinet = (changes: Partial<KeyLoanWorld> = {}): KeyLoanWorld => ({
  keys: [door, spare],
  isBorrowerKnown: true,
  foundIds: [],
  nextReceipt: { receiptNo: 'SJ-2026-000001', year: 2026, serial: 1 },
  receipt: null,
  isPaperNoTaken: false,
  drawerId: 'front',
  ...changes,
})

export const agent = {
  kind: 'outsider',
  name: '唐立言',
  company: '安居中介',
  phone: '13800001234',
} as const
export const plumber = { kind: 'staff', personId: staffId } as const

export const wanted = (changes: Record<string, unknown> = {}) => ({
  keyIds: [doorKey, spareKey],
  borrower: agent,
  purpose: '带客看房',
  dueAt: later(8),
  ...changes,
})

/** A loan that somebody asks for at the desk. */
export const asks = (changes: Record<string, unknown> = {}, world: KeyLoanWorld = cabinet()) =>
  openCase<KeyLoan>(keyLoan, wanted(changes), situation(world))

export const pays = { type: 'recordPayment', method: 'cash' } as const
export const lends = { type: 'lend', idChecked: true, signature: '唐立言' } as const
export const returns = (...keyIds: string[]) =>
  ({
    type: 'return',
    ...(keyIds.length > 0 && { keyIds }),
    condition: 'good',
    signature: '唐立言',
  }) as const
export const loses = (...keyIds: string[]) =>
  ({ type: 'reportLost', ...(keyIds.length > 0 && { keyIds }) }) as const

/** Both keys out against a deposit that the cashier took. */
export const borrowed = (changes: Record<string, unknown> = {}) =>
  asks(changes).does(pays, { by: people.cashier }).does(lends)
