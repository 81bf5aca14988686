import { monday9, unitId } from '../testing'
import type { VisitorWorld } from './facts'

/** What the registers say on a quiet morning. */
export const lobby: VisitorWorld = {
  isOnline: true,
  isHostKnown: true,
  isHostReachable: false,
  isWatched: false,
  invitationId: null,
  nextBadgeNo: 7,
  isCodeRight: true,
  isPhoneTailRight: true,
  newCode: '482913',
}

/** A party of two for 3-1202. */
export const aVisit = {
  visitorName: '何敏',
  phone: '13800006021',
  hostUnitId: unitId,
  purpose: 'social',
  partySize: 2,
  consent: { version: '1', at: monday9 },
}
