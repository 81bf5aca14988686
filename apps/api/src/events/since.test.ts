import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addHours } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskEvent } from '../answers'
import type { Desk } from '../context'
import { deskOf, freshSites, kioskCaller, staffCaller, type Token } from '../testing/desk'
import { input, openedAt } from '../testing/requests'
import { monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

type Tracked = readonly [string, DeskEvent, symbol]

/** Opens the stream and answers how to wait for its next events. */
async function listening(desk: Desk, token: Token, lastEventId: string | null = null) {
  const stream = await staffCaller(desk, token).events.since({ lastEventId })
  const events = stream[Symbol.asyncIterator]()
  const upcoming = events.next()
  let first: typeof upcoming | null = upcoming
  // The stream is open once it has asked the database who listens.
  await new Promise((resolve) => setTimeout(resolve, 150))
  return {
    next: async () => {
      const { value } = await (first ?? events.next())
      first = null
      return value as unknown as Tracked
    },
    end: () => events.return?.(undefined),
  }
}

describe('the stream of events', () => {
  test('shows a change made elsewhere within a second', async () => {
    const watching = await listening(deskOf(fresh.app), 'shen')
    const since = performance.now()

    const { caseId } = await openedAt(fresh.app, monday9)

    const [, event] = await watching.next()
    expect(event).toMatchObject({ kind: 'case', caseId, version: 1, command: 'open' })
    expect(performance.now() - since).toBeLessThan(1_000)
    await watching.end()
  })

  test('goes on from the last event that was seen, and misses none', async () => {
    const desk = deskOf(fresh.app)
    const before = await listening(desk, 'lin')
    await openedAt(fresh.app, monday9)
    const [seen] = await before.next()
    await before.end()
    const missed = [await openedAt(fresh.app, monday9), await openedAt(fresh.app, monday9)]

    const after = await listening(desk, 'lin', seen)
    const later = await openedAt(fresh.app, monday9)

    const events = [await after.next(), await after.next(), await after.next()]
    expect(events.map(([, { caseId }]) => caseId)).toEqual(
      [...missed, later].map(({ caseId }) => caseId),
    )
    await after.end()
  })

  test('tells the one it concerns, and nobody else', async () => {
    const gu = await listening(deskOf(fresh.app), 'gu')
    const lin = await listening(deskOf(fresh.app), 'lin')

    const { caseId } = await openedAt(fresh.app, monday9, { receivedAt: addHours(monday9, -50) })

    const toGu = [await gu.next(), await gu.next(), await gu.next()].map(([, event]) => event)
    expect(toGu).toMatchObject([
      { kind: 'case', version: 1 },
      { kind: 'case', version: 2 },
      { kind: 'told', subject: 'wentUp', caseId },
    ])
    const toLin = [await lin.next(), await lin.next()].map(([, event]) => event.kind)
    expect(toLin).toEqual(['case', 'case'])
    await Promise.all([gu.end(), lin.end()])
  })

  test('gives an event whole again to one who broke off in the middle of it', async () => {
    const desk = deskOf(fresh.app)
    const before = await listening(desk, 'gu')
    await openedAt(fresh.app, monday9, { receivedAt: addHours(monday9, -50) })
    await before.next()
    const [halfway, half] = await before.next()
    await before.end()

    const after = await listening(desk, 'gu', halfway)

    const [, again] = await after.next()
    const [, told] = await after.next()
    expect(again).toEqual(half)
    expect(told).toMatchObject({ kind: 'told', subject: 'wentUp' })
    await after.end()
  })

  test('goes on from now with an id that is still to come, as after a backup was put back', async () => {
    const watching = await listening(deskOf(fresh.app), 'lin', '9999999999-9999999999')

    const { caseId } = await openedAt(fresh.app, monday9)

    const [, event] = await watching.next()
    expect(event.caseId).toBe(caseId)
    await watching.end()
  })

  test('shows nothing of another site', async () => {
    const su = await listening(deskOf(fresh.app), 'su')
    await openedAt(fresh.app, monday9)
    const desk = deskOf(fresh.app)
    const own = await staffCaller(desk, 'su').cases.open({
      procedure: 'complaint',
      caseId: randomUUID(),
      input: {
        ...input({ unitId: '00000000-0000-4000-8000-000000000061' }),
        category: 'mail',
        severity: 'general',
      },
    })

    const [, event] = await su.next()

    expect(event.caseId).toBe(own.caseId)
    await su.end()
  })

  test('a kiosk sees the screen of its own visit change', async () => {
    const kiosk = kioskCaller(deskOf(fresh.app))
    const caseId = randomUUID()
    await kiosk.cases.open({
      procedure: 'visitor',
      caseId,
      input: { visitorName: 'Anna', hostUnitId: input().unitId },
    })
    const announce = { type: 'announce', consent: { version: '1', at: monday9 } }
    await kiosk.cases.submit({ caseId, commandId: randomUUID(), command: announce })
    const stream = await kiosk.kiosk.onVisit({ caseId })
    const screens = stream[Symbol.asyncIterator]()
    expect((await screens.next()).value).toMatchObject({ screen: 'waiting' })

    const lin = staffCaller(deskOf(fresh.app), 'lin')
    const admit = { type: 'admit', askedHost: true, escort: true }
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: admit })

    expect((await screens.next()).value).toMatchObject({ screen: 'welcome', isEscorted: true })
    await screens.return?.(undefined)
  })

  test('refuses an id that no event has', async () => {
    const stream = await staffCaller(deskOf(fresh.app), 'lin').events.since({ lastEventId: 'x' })

    await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})
