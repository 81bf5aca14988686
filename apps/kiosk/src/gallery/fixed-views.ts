import type { KioskHost, KioskVisit, Place } from '../desk/desk'
import { emptyDraft, firstView, type Screen, type View } from '../flow/view'

export const place: Place = {
  name: '大堂一号机',
  companyName: '闻溪物业',
  siteName: '汀兰苑服务中心',
  timeZone: 'Asia/Shanghai',
}

const unitId = '0d6b4a52-6d0b-4f5e-9f5a-3c1f4f1f1202'

export const hosts: readonly KioskHost[] = [
  { unitId, unitLabel: '3-1202', personId: 'a1f0c1de-0000-4000-8000-000000000001', name: '张**' },
  { unitId, unitLabel: '3-1202', personId: 'a1f0c1de-0000-4000-8000-000000000002', name: '周**' },
]

const manyUnit = { unitId, unitLabel: '12-3-2201' }

export const manyHosts: readonly KioskHost[] = [
  { ...manyUnit, personId: 'a1f0c1de-0000-4000-8000-000000000003', name: '欧阳**' },
  { ...manyUnit, personId: 'a1f0c1de-0000-4000-8000-000000000004', name: '王**' },
  { ...manyUnit, personId: null, name: null },
]

export const waitingVisit: KioskVisit = {
  caseId: '5b1f0a5e-0000-4000-8000-000000000027',
  screen: 'waiting',
  unitLabel: '3-1202',
  badgeNo: null,
  isEscorted: false,
  announcedAt: '2026-11-23T06:03:00.000Z',
  waitsUntil: '2026-11-23T06:06:00.000Z',
}

const draft = {
  ...emptyDraft,
  hostText: '3-1202',
  host: hosts[0] ?? null,
  purpose: 'social',
  partySize: 2,
  visitorName: '林晓雨',
  phone: '13800138000',
}

const base: View = { ...firstView, place }
const welcomeVisit: KioskVisit = { ...waitingVisit, screen: 'welcome', badgeNo: 27 }

/** Every screen with data that never changes; for looking at and for tests, never shipped. */
export const fixedViews: Readonly<Record<Screen, View>> = {
  welcome: base,
  host: { ...base, screen: 'host', draft: { ...emptyDraft, hostText: '3-1202' } },
  purpose: { ...base, screen: 'purpose' },
  party: { ...base, screen: 'party', draft },
  plate: { ...base, screen: 'plate', draft: { ...draft, isByCar: true } },
  name: { ...base, screen: 'name', draft },
  phone: { ...base, screen: 'phone', draft },
  consent: { ...base, screen: 'consent', draft },
  waiting: { ...base, screen: 'waiting', visit: waitingVisit },
  welcomeIn: { ...base, screen: 'welcomeIn', visit: welcomeVisit, hasPhone: true },
  seeDesk: { ...base, screen: 'seeDesk' },
  badge: { ...base, screen: 'badge' },
  tail: { ...base, screen: 'tail' },
  thanks: { ...base, screen: 'thanks' },
  cancelled: { ...base, screen: 'cancelled' },
  code: { ...firstView, screen: 'code' },
  measure: { ...firstView, screen: 'measure' },
  enrolled: { ...base, screen: 'enrolled' },
}

/** The same screens when something is the matter. */
export const troubledViews: Readonly<Record<string, View>> = {
  hostOffline: { ...fixedViews.host, isOnline: false },
  hostNone: { ...base, screen: 'host', draft: { ...emptyDraft, hostText: '9-9999' } },
  hostMany: { ...base, screen: 'host', draft: { ...emptyDraft, hostText: '12-3-2201' } },
  hostEmpty: { ...base, screen: 'host' },
  hostName: { ...base, screen: 'host', draft: { ...emptyDraft, hostText: '张三' } },
  phoneWrong: { ...fixedViews.phone, hasProblem: true },
  nameWrong: { ...fixedViews.name, hasProblem: true },
  badgeWrong: { ...fixedViews.badge, hasProblem: true },
  consentBusy: { ...fixedViews.consent, isBusy: true },
  seeDeskOffline: { ...fixedViews.seeDesk, isOnline: false },
  welcomeOffline: { ...base, isOnline: false },
  welcomeCalled: { ...base, bell: 'coming' },
  stillThere: { ...fixedViews.phone, isAsking: true },
  consentCalled: { ...fixedViews.consent, bell: 'unheard' },
  welcomeInEscorted: {
    ...fixedViews.welcomeIn,
    hasPhone: false,
    visit: { ...welcomeVisit, badgeNo: 108, isEscorted: true, unitLabel: '12-3-2201' },
  },
}
