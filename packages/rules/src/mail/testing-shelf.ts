import { defaultPolicy } from '../policy'
import { openCase, situation, unitId } from '../testing'
import type { MailWorld } from './facts'
import { mail } from './index'

/** What the registers say on a quiet morning. */
export const shelf: MailWorld = {
  isUnitKnown: true,
  isTakenIn: false,
  isCodeRight: true,
  newCode: '482913',
}

export const aLetter = {
  kind: 'letter',
  recipient: '周慧敏',
  unitId,
  carrier: 'post',
} as const

export const aParcel = {
  ...aLetter,
  kind: 'parcel',
  carrier: 'sf',
  destination: '3-1202',
  trackingNo: 'SF1000001',
  count: 2,
} as const

/** A desk that handles mail. */
export const mailDesk = situation(shelf, { policy: { ...defaultPolicy, deskHandlesMail: true } })

/** An item that has just arrived, on Monday at nine unless said otherwise. */
export const arrives = (
  input: Readonly<Record<string, unknown>> = aParcel,
  at: string = mailDesk.at,
) => openCase(mail, input, { ...mailDesk, at })

export const inspected = { type: 'inspect', damaged: false } as const
export const signedFor = { type: 'signFor' } as const
export const shelved = { type: 'shelve', place: 'A-3' } as const
export const notified = { type: 'notify' } as const

/** The same, inspected, signed for and on its shelf. */
export const kept = (input: Readonly<Record<string, unknown>> = aParcel, at?: string) =>
  arrives(input, at).does(inspected).does(signedFor).does(shelved)

/** The same, its steward told. */
export const announced = () => kept(aLetter).does(notified)
