import { describe, expect, test } from 'vitest'
import { addDays, addMinutes, toInstant, toMs } from '../instant'
import { later, monday9, openCase, people, situation } from '../testing'
import type { VisitorWorld } from './facts'
import { visitor } from './index'
import { aVisit, lobby } from './testing-lobby'

const { kiosk, host, lin } = people
const inLobby = (world: Partial<VisitorWorld> = {}) =>
  situation({ ...lobby, ...world }, { by: kiosk })
const begun = (world: Partial<VisitorWorld> = {}) => openCase(visitor, {}, inLobby(world))
const announce = { type: 'announce', ...aVisit } as const
const waiting = (world: Partial<VisitorWorld> = {}) => begun(world).does(announce)
const admit = { type: 'admit', escort: false, askedHost: true } as const
const onSite = (world: Partial<VisitorWorld> = {}) => waiting(world).does(admit, { by: lin })
const minutes = (count: number, seconds = 0) =>
  toInstant(toMs(addMinutes(monday9, count)) + seconds * 1000)

describe.each(['R1-4', 'R6-4.1.3'])('%s asks whom they seek and their name', (clause) => {
  test.each([
    ['hostUnitId', 'host-missing'],
    ['visitorName', 'name-missing'],
  ])('without %s the announcement is refused', (field, code) => {
    const refusal = begun().refusal({ ...announce, [field]: undefined })

    expect(refusal).toMatchObject({ code, missing: [field] })
    expect(refusal?.clauses).toContain(clause)
  })

  test('with them the host is asked, and an escort is noted when one goes along', () => {
    expect(waiting().state.value).toBe('awaitingHost')
    const escorted = waiting().does({ ...admit, escort: true }, { by: lin })
    expect(escorted.state.context.isEscorted).toBe(true)
  })
})

describe('H-visitor-1 nobody is taken down without consent', () => {
  test('without it the announcement is refused', () => {
    expect(begun().refusal({ ...announce, consent: undefined })?.code).toBe('consent-missing')
  })
})

describe('H-visitor-2 the host or the desk decides', () => {
  test('the desk has asked the host', () => {
    const blind = { type: 'admit', escort: false } as const

    expect(waiting().refusal(blind, { by: lin })?.code).toBe('ask-host-first')
    expect(onSite().state.value).toBe('onSite')
  })

  test('a host decides on their own visitors only', () => {
    const own = begun().does({ ...announce, hostPersonId: 'host-person' })

    expect(waiting().refusal(admit, { by: host })?.code).toBe('not-your-visitor')
    const decline = { type: 'decline', reason: '不便' } as const
    expect(waiting().refusal(decline, { by: host })?.code).toBe('not-your-visitor')
    expect(own.does(admit, { by: host }).state.value).toBe('onSite')
    expect(own.does({ type: 'decline', reason: '不便' }, { by: host }).state.value).toBe(
      'turnedAway',
    )
  })

  test('a kiosk never admits', () => {
    expect(waiting().refusal(admit)?.code).toBe('role-not-allowed')
  })

  test('who is on the watch list goes to the desk, and the fact says why', () => {
    const watched = waiting({ isWatched: true })

    expect(watched.state.value).toBe('deskDecides')
    expect(watched.facts).toContainEqual(
      expect.objectContaining({ type: 'sentToDesk', why: 'watched' }),
    )
  })
})

describe('H-visitor-2 where the desk must decide the host cannot', () => {
  const own = { ...announce, hostPersonId: 'host-person' }
  const decline = { type: 'decline', reason: '不便' } as const

  test.each([
    { why: 'watched', world: { isWatched: true }, command: own },
    { why: 'offline', world: {}, command: { ...own, takenAt: monday9 } },
  ])('not when it was sent there as $why', ({ world, command }) => {
    const sent = begun(world).does(command)

    expect(sent.refusal(admit, { by: host })?.code).toBe('desk-decides')
    expect(sent.refusal(decline, { by: host })?.code).toBe('desk-decides')
    expect(sent.refusal(admit, { by: lin })).toBeNull()
  })

  test('a late answer still counts', () => {
    const late = begun().does(own).passes(minutes(4))

    expect(late.state.value).toBe('deskDecides')
    expect(late.does(admit, { by: host }).state.value).toBe('onSite')
  })

  test('who is watched is told of as watched, taken down offline or not', () => {
    const both = begun({ isWatched: true }).does({ ...announce, takenAt: monday9 })

    expect(both.facts).toContainEqual(expect.objectContaining({ why: 'watched' }))
  })
})

describe('H-kernel-11 nothing was taken down in the future', () => {
  test('a second ahead is refused, now is not', () => {
    const early = { ...announce, takenAt: minutes(0, 1) }

    expect(begun().refusal(early)).toEqual({ code: 'taken-in-future', clauses: ['H-kernel-11'] })
    expect(begun().refusal({ ...announce, takenAt: monday9 })).toBeNull()
  })
})

describe('H-kernel-12 the host stands in the owner archive', () => {
  test('an unknown one is refused, whatever else was typed', () => {
    expect(begun({ isHostKnown: false }).refusal(announce)?.code).toBe('host-unknown')
    expect(
      begun({ isHostKnown: false }).refusal({ ...announce, hostText: '三栋陈先生' })?.code,
    ).toBe('host-unknown')
  })

  test('one only typed is known to the desk alone, from the opening too', () => {
    const typed = openCase(visitor, { hostText: '三栋陈先生' }, inLobby({ isHostKnown: false }))

    expect(typed.refusal({ ...announce, hostUnitId: undefined })).toBeNull()
  })

  test('without network nobody can be looked up', () => {
    expect(begun({ isHostKnown: false, isOnline: false }).refusal(announce)).toBeNull()
  })
})

describe('H-visitor-3 a badge number is worn once', () => {
  test('the visitor gets the number the register has free', () => {
    expect(onSite().state.context.badgeNo).toBe(7)
  })

  test('with none left nobody is admitted', () => {
    expect(waiting({ nextBadgeNo: null }).refusal(admit, { by: lin })?.code).toBe('no-badge-left')
  })
})

describe('H-visitor-6 at the kiosk badge and phone sign out', () => {
  const out = { type: 'signOut', badgeNo: 7, phoneTail: '6021' } as const

  test('the right ones do', () => {
    expect(onSite().does(out).state.value).toBe('departed')
  })

  test('another badge or another phone does not', () => {
    expect(onSite().refusal({ ...out, badgeNo: 8 })?.code).toBe('badge-and-phone-differ')
    expect(onSite({ isPhoneTailRight: false }).refusal(out)?.code).toBe('badge-and-phone-differ')
  })

  test('the desk needs neither', () => {
    expect(onSite().does({ type: 'signOut' }, { by: lin }).state.value).toBe('departed')
  })
})

describe('H-visitor-7 a party may leave in parts', () => {
  test('one of two leaves one on site', () => {
    const one = onSite().does({ type: 'signOut', people: 1 }, { by: lin })

    expect(one.state).toMatchObject({ value: 'onSite', context: { present: 1 } })
    expect(one.does({ type: 'signOut' }, { by: lin }).state.value).toBe('departed')
  })

  test('more than came is refused', () => {
    expect(onSite().refusal({ type: 'signOut', people: 3 }, { by: lin })?.code).toBe(
      'more-than-came',
    )
  })
})

describe('H-kernel-3 a party that was counted wrongly is put right', () => {
  const recount = (value: number) =>
    ({ type: 'amend', field: 'partySize', value, reason: '少数了一位' }) as const

  test('and as many are on site as really came', () => {
    const waits = waiting().does(recount(3), { by: lin }).does(admit, { by: lin })
    expect(waits.state.context).toMatchObject({ partySize: 3, present: 3 })
    const more = onSite().does(recount(4), { by: lin })
    expect(more.state.context).toMatchObject({ partySize: 4, present: 4 })
    expect(more.does({ type: 'signOut' }, { by: lin }).state.value).toBe('departed')
  })

  test('but not fewer than have left already', () => {
    const one = onSite().does({ type: 'signOut', people: 1 }, { by: lin })

    expect(one.refusal(recount(1), { by: lin })).toEqual({
      code: 'fewer-than-left',
      clauses: ['H-visitor-7'],
    })
    expect(one.does(recount(3), { by: lin }).state.context.present).toBe(2)
    expect(onSite().refusal(recount(100), { by: lin })?.code).toBe('value-impossible')
  })
})

describe('H-visitor-8 who is on site is not withdrawn', () => {
  test('but who waits may be, from the kiosk too', () => {
    const withdraw = { type: 'withdraw', reason: '不等了' } as const

    expect(onSite().refusal(withdraw, { by: lin })?.code).toBe('still-on-site')
    expect(waiting().does(withdraw).state.value).toBe('withdrawn')
  })
})

describe('H-visitor-9 nobody waits unseen', () => {
  test('a host without a channel is rung by the desk at once', () => {
    expect(waiting().told).toEqual(['ringHost → null'])
    expect(waiting({ isHostReachable: true }).told).toEqual(['visitorWaiting → null'])
  })

  test('no reply in three minutes: the desk decides', () => {
    expect(waiting().passes(minutes(3)).state.value).toBe('awaitingHost')
    expect(waiting().passes(minutes(3, 1)).state).toMatchObject({
      value: 'deskDecides',
      context: { lateSince: minutes(3) },
    })
  })

  test('the desk is told again every five minutes, and after thirty it lapses', () => {
    const waited = waiting().passes(minutes(30))

    expect(waited.told.filter((each) => each.startsWith('visitorStillWaiting'))).toHaveLength(5)
    expect(waited.state.value).toBe('deskDecides')
    expect(waiting().passes(minutes(30, 1)).state.value).toBe('lapsed')
  })

  test('a visitor may ask the desk before that', () => {
    expect(waiting().does({ type: 'askDesk' }).state.value).toBe('deskDecides')
  })

  test('an unfinished registration lapses after ten minutes', () => {
    expect(begun().passes(minutes(10)).state.value).toBe('registering')
    expect(begun().passes(minutes(10, 1)).state.value).toBe('lapsed')
  })

  test('what was taken down without network goes straight to the desk', () => {
    const offline = begun().does({ ...announce, takenAt: monday9, slipNo: 'K2-07' })

    expect(offline.state.value).toBe('deskDecides')
    expect(begun({ isOnline: false }).does(announce).state.value).toBe('deskDecides')
  })
})

describe('H-visitor-10 still on site at ten in the evening', () => {
  const tenPm = '2026-03-02T14:00:00.000Z'

  test('the desk is told, once, and they stay on the list', () => {
    const over = onSite().passes(addDays(tenPm, 2))

    expect(onSite().passes(tenPm).told).not.toContain('visitorOverstayed → null')
    expect(over.told.filter((each) => each.startsWith('visitorOverstayed'))).toHaveLength(1)
    expect(over.state).toMatchObject({ value: 'onSite', context: { present: 2 } })
  })
})

describe('H-visitor-11 thirty days after the end the person is forgotten', () => {
  test('in whatever way it ended', () => {
    const lapsed = waiting().passes(later(1))
    const end = lapsed.state.context.endedAt ?? ''

    expect(lapsed.passes(addDays(end, 30)).state.context.erasedAt).toBeNull()
    expect(lapsed.passes(addMinutes(addDays(end, 30), 1)).state.context.erasedAt).toBe(
      addDays(end, 30),
    )
  })
})

describe('H-visitor-12 an invited walk-in keeps the walk-in case', () => {
  test('the invitation is joined in the same write, and the host is still asked', () => {
    const recognised = waiting({ invitationId: 'invitation' })

    expect(recognised.state.value).toBe('awaitingHost')
    expect(recognised.facts).toContainEqual({
      type: 'caseMoved',
      caseId: 'invitation',
      command: { type: 'join' },
    })
  })
})
