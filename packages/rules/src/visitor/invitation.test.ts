import { describe, expect, test } from 'vitest'
import { addMinutes, toInstant, toMs } from '../instant'
import { later, monday9, openCase, people, situation } from '../testing'
import type { VisitorWorld } from './facts'
import { visitor } from './index'
import { aVisit, lobby } from './testing-lobby'

const { kiosk, host, lin } = people
const { hostUnitId } = aVisit
const inLobby = (world: Partial<VisitorWorld> = {}) =>
  situation({ ...lobby, ...world }, { by: kiosk })
const begun = (world: Partial<VisitorWorld> = {}) => openCase(visitor, {}, inLobby(world))
const minutes = (count: number, seconds = 0) =>
  toInstant(toMs(addMinutes(monday9, count)) + seconds * 1000)

describe('H-visitor-4 and H-visitor-5: a code admits inside its time', () => {
  const expectedAt = later(5)
  const invited = (world: Partial<VisitorWorld> = {}, reusable = false) =>
    openCase(visitor, {}, { ...inLobby(world), by: lin }).does({
      type: 'invite',
      expectedAt,
      visitorName: '何敏',
      hostUnitId: aVisit.hostUnitId,
      reusable,
    })
  const arrive = { type: 'arrive', code: '482913', consent: aVisit.consent } as const
  const at = (hours: number, seconds = 0) => ({
    by: kiosk,
    at: toInstant(toMs(later(hours)) + seconds * 1000),
  })

  test('the wrong code is refused', () => {
    expect(invited({ isCodeRight: false }).refusal(arrive, at(5))?.code).toBe('code-wrong')
  })

  test('a watched one sees the desk, and keeps what was said at the kiosk', () => {
    const watched = invited({ isWatched: true }).does({ ...arrive, partySize: 3 }, at(5))

    expect(watched.state).toMatchObject({
      value: 'deskDecides',
      context: { partySize: 3, consent: aVisit.consent },
    })
  })

  test('without consent nobody arrives', () => {
    expect(invited().refusal({ ...arrive, consent: undefined }, at(5))?.code).toBe(
      'consent-missing',
    )
    expect(invited({ nextBadgeNo: null }).refusal(arrive, at(5))?.code).toBe('no-badge-left')
  })

  test('an invitation names a host, known and one’s own, and a time to come', () => {
    const invite = { type: 'invite', expectedAt, visitorName: '何敏', hostUnitId } as const
    const own = { ...invite, hostPersonId: 'host-person' }
    const nobody = { ...invite, hostUnitId: undefined }

    expect(begun().refusal(nobody, { by: lin })).toMatchObject({
      code: 'host-missing',
      missing: ['hostPersonId'],
    })
    expect(begun({ isHostKnown: false }).refusal(invite, { by: lin })?.code).toBe('host-unknown')
    expect(begun().refusal(invite, { by: host })?.code).toBe('not-your-visitor')
    expect(begun().refusal(own, { by: host })).toBeNull()
    const past = { ...invite, expectedAt: minutes(0, -1) }
    expect(begun().refusal(past, { by: lin })?.code).toBe('expected-in-past')
    expect(begun().refusal({ ...invite, expectedAt: monday9 }, { by: lin })).toBeNull()
  })

  test('two hours before and after are inside, a second more is not', () => {
    expect(invited().refusal(arrive, at(3, -1))?.code).toBe('outside-validity')
    expect(invited().does(arrive, at(3)).state.value).toBe('onSite')
    expect(invited().does(arrive, at(7)).state.value).toBe('onSite')
    expect(invited().passes(at(7, 1).at).state.value).toBe('lapsed')
  })

  test('one that may be used again waits for the next time', () => {
    const out = { type: 'signOut', badgeNo: 7, phoneTail: '6021' } as const
    const back = invited({}, true).does(arrive, at(4)).does(out, at(5))

    expect(back.state.value).toBe('invited')
    expect(invited().does(arrive, at(4)).does(out, at(5)).state.value).toBe('departed')
  })
})
