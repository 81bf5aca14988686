import { randomUUID } from 'node:crypto'
import { createSealer, tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addMinutes } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCaller } from '../router'
import { callerOf, deskOf, freshSites, kioskCaller, staffCaller } from '../testing/desk'
import { gardenId, home, monday9, otherKioskToken, testId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const consent = { version: '2026-1', at: monday9 }
const visitor = {
  visitorName: 'Anna Berg',
  phone: '13912345678',
  hostUnitId: home,
  purpose: 'social',
  partySize: 2,
}

const kioskAt = (at = monday9) => kioskCaller(deskOf(fresh.app, at))
const linAt = (at = monday9) => staffCaller(deskOf(fresh.app, at), 'lin')
const announce = { type: 'announce', consent }
const admit = { type: 'admit', askedHost: true, escort: false }

async function announced(input: Record<string, unknown> = {}) {
  const caseId = randomUUID()
  const kiosk = kioskAt()
  await kiosk.cases.open({ procedure: 'visitor', caseId, input: { ...visitor, ...input } })
  const sent = { caseId, commandId: randomUUID(), command: announce }
  return { caseId, kiosk, done: await kiosk.cases.submit(sent) }
}

async function admitted(input: Record<string, unknown> = {}) {
  const { caseId, kiosk } = await announced(input)
  await linAt().cases.submit({ caseId, commandId: randomUUID(), command: admit })
  const { badgeNo } = await kiosk.kiosk.visit({ caseId })
  return { caseId, kiosk, badgeNo: badgeNo ?? 0 }
}

describe('a visit', () => {
  test('waits for its host, is welcomed with a badge, and leaves by badge and phone', async () => {
    const { caseId, kiosk } = await announced()
    expect(await kiosk.kiosk.visit({ caseId })).toMatchObject({
      screen: 'waiting',
      unitLabel: '3-1202',
      badgeNo: null,
      waitsUntil: addMinutes(monday9, 3),
    })

    await linAt().cases.submit({ caseId, commandId: randomUUID(), command: admit })
    const { screen, badgeNo } = await kiosk.kiosk.visit({ caseId })
    expect(screen).toBe('welcome')

    const left = await kiosk.kiosk.signOut({ badgeNo: badgeNo ?? 0, phoneTail: '5678' })
    expect(left).toEqual({ people: 2, remaining: 0 })
    expect(await kiosk.kiosk.visit({ caseId })).toMatchObject({ screen: 'gone' })
  })

  test('is told the same whatever the reason', async () => {
    const sealer = createSealer(Buffer.alloc(32, 7))
    await withSite(fresh.app, gardenId, (tx) =>
      tx.insert(tables.watchList).values({
        siteId: gardenId,
        watchId: testId(71),
        name: {},
        nameDigest: sealer.digest('Watched Person'),
      }),
    )

    const watched = await announced({ visitorName: 'Watched Person' })
    const declined = await announced({ visitorName: 'Declined Person' })
    const decline = { type: 'decline', reason: '不认识' }
    const { caseId } = declined
    await linAt().cases.submit({ caseId, commandId: randomUUID(), command: decline })

    const seen = await watched.kiosk.kiosk.visit({ caseId: watched.caseId })
    const other = await declined.kiosk.kiosk.visit({ caseId })
    const { caseId: _, announcedAt: __, ...shown } = seen
    expect(other).toMatchObject(shown)
    expect(shown).toMatchObject({ screen: 'seeDesk', unitLabel: null, badgeNo: null })
  })

  test('gets the lowest badge that nobody wears', async () => {
    const first = await admitted()
    const second = await admitted()
    await first.kiosk.kiosk.signOut({ badgeNo: first.badgeNo, phoneTail: '5678' })

    const third = await admitted()

    expect(second.badgeNo).not.toBe(first.badgeNo)
    expect(third.badgeNo).toBe(first.badgeNo)
  })

  test('admitted together with others has a badge of its own', async () => {
    const visits = await Promise.all(Array.from({ length: 6 }, () => announced()))
    const lin = linAt()
    await Promise.all(
      visits.map(({ caseId }) =>
        lin.cases.submit({ caseId, commandId: randomUUID(), command: admit }),
      ),
    )

    const badges = await Promise.all(
      visits.map(async ({ caseId, kiosk }) => (await kiosk.kiosk.visit({ caseId })).badgeNo),
    )
    expect(new Set(badges).size).toBe(6)
  })

  test('of an invited person takes the invitation over and still waits for the host', async () => {
    const lin = linAt()
    const caseId = randomUUID()
    await lin.cases.open({ procedure: 'visitor', caseId, input: {} })
    const invite = {
      type: 'invite',
      expectedAt: addMinutes(monday9, 30),
      visitorName: 'Invited Person',
      hostUnitId: home,
    }
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: invite })

    const { done } = await announced({ visitorName: 'Invited Person' })

    expect(done.state).toBe('awaitingHost')
    expect(await lin.cases.get({ caseId })).toMatchObject({ state: 'joined', isEnded: true })
  })

  test('leaves an invitation for another day as it is', async () => {
    const lin = linAt()
    const caseId = randomUUID()
    await lin.cases.open({ procedure: 'visitor', caseId, input: {} })
    const invite = {
      type: 'invite',
      expectedAt: addMinutes(monday9, 7 * 24 * 60),
      visitorName: 'Invited Next Week',
      hostUnitId: home,
    }
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: invite })

    await announced({ visitorName: 'Invited Next Week' })

    expect(await lin.cases.get({ caseId })).toMatchObject({ state: 'invited' })
  })
})

describe('a kiosk', () => {
  test("does not know another kiosk's visit", async () => {
    const { caseId } = await announced()
    const other = kioskCaller(deskOf(fresh.app), otherKioskToken)
    const command = { type: 'withdraw', reason: '不等了' }

    await expect(other.kiosk.visit({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const sent = other.cases.submit({ caseId, commandId: randomUUID(), command })
    await expect(sent).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test.each(['admit', 'decline', 'amend', 'addNote', 'signOut'])('cannot send %s', async (type) => {
    const { caseId, kiosk } = await announced()

    const sent = kiosk.cases.submit({ caseId, commandId: randomUUID(), command: { type } })

    await expect(sent).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test.each([
    ['3-1202', [{ unitLabel: '3-1202', name: '陈**' }]],
    ['31202', [{ unitLabel: '3-1202', name: '陈**' }]],
    ['陈述', [{ unitLabel: '3-1202', name: '陈**' }]],
    ['1202', []],
    ['陈', []],
    ['3', []],
    ['13800136021', []],
  ])('finds for %s no more than it may', async (text, found) => {
    expect(await kioskAt().kiosk.findHost({ text })).toMatchObject(found)
  })

  test('takes five guesses at a badge and no more', async () => {
    const { badgeNo } = await admitted()
    const wrong = () => kioskAt().kiosk.signOut({ badgeNo, phoneTail: '0000' })

    for (let guess = 0; guess < 5; guess += 1) {
      await expect(wrong()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }

    await expect(wrong()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  })

  test('signs somebody out once, however often it asks', async () => {
    const { badgeNo, kiosk } = await admitted({ partySize: 3 })
    const leaving = { badgeNo, phoneTail: '5678', people: 1, commandId: randomUUID() }

    const first = await kiosk.kiosk.signOut(leaving)
    const again = await kiosk.kiosk.signOut(leaving)

    expect(first).toEqual({ people: 1, remaining: 2 })
    expect(again).toEqual(first)
  })

  test('calls the desk, which answers once', async () => {
    await kioskAt().kiosk.callDesk({ screen: 'host' })
    const lin = linAt()
    const [call] = await lin.deskCalls.list()
    expect(call).toMatchObject({ kioskName: '一号机', screen: 'host', calledAt: monday9 })
    expect((await lin.today.get()).calls).toHaveLength(1)

    await lin.deskCalls.answer({ deskCallId: call?.deskCallId ?? '' })

    expect(await lin.deskCalls.list()).toEqual([])
  })

  test('is enrolled by a code that works once, and not after it was revoked', async () => {
    const admin = staffCaller(deskOf(fresh.app), 'admin')
    const { code } = await admin.kiosks.invite({ name: '北门' })
    const tokens: string[] = []
    const desk = deskOf(fresh.app)
    const setKioskCookie = (token: string) => void tokens.push(token)
    const caller = { ...callerOf(null), address: 'north', setKioskCookie }
    const browser = createCaller({ desk, caller })

    await browser.kiosk.enrol({ code: code.toLowerCase() })
    await expect(browser.kiosk.enrol({ code })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const north = kioskCaller(desk, tokens[0])
    expect(await north.kiosk.me()).toMatchObject({ name: '北门', companyName: '闻溪物业' })

    const kiosk = (await admin.kiosks.list()).find(({ name }) => name === '北门')
    await admin.kiosks.revoke({ kioskId: kiosk?.kioskId ?? '' })
    await expect(north.kiosk.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('that guesses codes is stopped', async () => {
    const caller = { ...callerOf(null), address: 'guesser' }
    const guesser = createCaller({ desk: deskOf(fresh.app), caller })
    const guess = () => guesser.kiosk.enrol({ code: 'AAAA-AAAA' })

    for (let count = 0; count < 10; count += 1) {
      await expect(guess()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }

    await expect(guess()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  })
})
