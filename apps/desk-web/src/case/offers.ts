import type { CommandOffer } from '../api/answers'

// Sent by the clock, by an upload, by reading or with the paper itself, never by a button here.
const silent = [
  'open',
  'strikeClock',
  'markSeen',
  'reveal',
  'attach',
  'join',
  'printReceipt',
  'reprintReceipt',
]
const notStaff = ['system', 'kiosk', 'host']

// What the case refuses to everybody names no role, and its reason is what people look for.
const isForStaff = ({ type, by }: CommandOffer) =>
  !silent.includes(type) && (by.length === 0 || by.some((role) => !notStaff.includes(role)))

// What every case understands comes after what this one is about.
const common = ['addNote', 'amend', 'reassign', 'review', 'reopen', 'withdraw']
export const isCommon = (type: string): boolean => common.includes(type)

// When one of these is possible, it is what the case waits for.
const awaited = [
  'acknowledge',
  'reply',
  'recordSatisfaction',
  'takeInHand',
  'resolve',
  'file',
  'verify',
  'issue',
  'refund',
]

const place = ({ type }: CommandOffer) =>
  awaited.includes(type) ? awaited.indexOf(type) - awaited.length - 1 : common.indexOf(type)
const byPlace = (a: CommandOffer, b: CommandOffer) => place(a) - place(b)

// A rule that the case itself breaks says more than a post one does not hold.
const isAboutRole = ({ refusal }: CommandOffer) => Number(refusal?.code === 'role-not-allowed')

export interface SortedOffers {
  readonly possible: readonly CommandOffer[]
  readonly refused: readonly CommandOffer[]
}

/** What can be pressed, first; what the rules refuse now, after it. */
export function sortOffers(offers: readonly CommandOffer[]): SortedOffers {
  const shown = offers.filter(isForStaff).toSorted(byPlace)
  return {
    possible: shown.filter(({ refusal }) => refusal === null),
    refused: shown
      .filter(({ refusal }) => refusal !== null)
      .toSorted((a, b) => isAboutRole(a) - isAboutRole(b)),
  }
}
