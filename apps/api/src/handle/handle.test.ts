import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addHours } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, knownSystem, staffCaller } from '../testing/desk'
import { complete, input, openedAt as openedOn } from '../testing/requests'
import { monday9 } from '../testing/site'
import { handle } from './handle'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const openedAt = (at: string, changes: Record<string, unknown> = {}) =>
  openedOn(fresh.app, at, changes)

describe('a request', () => {
  test('is with the receptionist and falls due after 48 hours', async () => {
    const { done } = await openedAt(monday9)

    expect(done).toMatchObject({
      procedure: 'service-request',
      state: 'withReceptionist',
      version: 1,
      dueAt: addHours(monday9, 48),
    })
    expect(done.number).toMatch(/^XQ-261123-\d{3}$/)
  })

  test('received three days ago is with the supervisor at once', async () => {
    const receivedAt = addHours(monday9, -72)
    const { caseId, done, lin } = await openedAt(monday9, { receivedAt })

    expect(done).toMatchObject({ state: 'withSupervisor', version: 2 })
    const journal = await lin.cases.journal({ caseId })
    expect(journal[1]).toMatchObject({
      command: 'strikeClock',
      at: addHours(receivedAt, 48),
      recordedAt: monday9,
      by: { role: 'system' },
    })
  })

  test('that went up is not completed by the receptionist, who hears the clause', async () => {
    const { caseId, lin } = await openedAt(monday9, { receivedAt: addHours(monday9, -72) })

    const sent = lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

    await expect(sent).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      data: { refusal: { code: 'supervisor-records', clauses: ['R2-4.7'] } },
    })
    expect(await lin.cases.journal({ caseId })).toHaveLength(2)
    const gu = staffCaller(deskOf(fresh.app), 'gu')
    const done = await gu.cases.submit({ caseId, commandId: randomUUID(), command: complete })
    expect(done).toMatchObject({ state: 'done', isEnded: true, version: 3 })
  })
})

describe('a deadline', () => {
  const due = addHours(monday9, 48)

  test('has not passed at its own moment', async () => {
    const { caseId } = await openedAt(monday9)
    const lin = staffCaller(deskOf(fresh.app, due), 'lin')

    const done = await lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

    expect(done).toMatchObject({ state: 'done', version: 2 })
  })

  test('has passed a millisecond later, and is struck before the command', async () => {
    const { caseId } = await openedAt(monday9)
    const late = new Date(Date.parse(due) + 1).toISOString()
    const lin = staffCaller(deskOf(fresh.app, late), 'lin')
    const note = { type: 'addNote', note: '仍在等' }

    const refused = lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })
    await expect(refused).rejects.toMatchObject({ data: { refusal: { clauses: ['R2-4.7'] } } })
    const done = await lin.cases.submit({ caseId, commandId: randomUUID(), command: note })

    expect(done).toMatchObject({ state: 'withSupervisor', version: 3 })
  })

  test('is carried out once, however often time is asked', async () => {
    const { caseId } = await openedAt(monday9)
    const system = knownSystem(deskOf(fresh.app, addHours(monday9, 24 * 8)))

    const first = await handle(system, { kind: 'strike', caseId })
    const second = await handle(system, { kind: 'strike', caseId })

    expect(first).toMatchObject({ state: 'withManager', version: 3 })
    expect(second).toEqual(first)
  })
})

describe('the same command id', () => {
  test('is done once and answered the same', async () => {
    const { caseId, lin } = await openedAt(monday9)
    const sent = { caseId, commandId: randomUUID(), command: complete }

    const first = await lin.cases.submit(sent)
    const second = await lin.cases.submit(sent)

    expect(second).toEqual(first)
    expect(await lin.cases.journal({ caseId })).toHaveLength(2)
  })

  test('from two browsers at once is done once', async () => {
    const { caseId, lin } = await openedAt(monday9)
    const shen = staffCaller(deskOf(fresh.app), 'shen')
    const sent = { caseId, commandId: randomUUID(), command: { type: 'followUp', note: '致电' } }

    const answers = await Promise.all([
      lin.cases.submit(sent),
      shen.cases.submit(sent),
      lin.cases.submit(sent),
    ])

    expect(answers).toEqual([answers[0], answers[0], answers[0]])
    expect(await lin.cases.journal({ caseId })).toHaveLength(2)
  })

  test('of another case is refused', async () => {
    const first = await openedAt(monday9)
    const second = await openedAt(monday9)
    const commandId = randomUUID()
    await first.lin.cases.submit({ caseId: first.caseId, commandId, command: complete })

    const sent = second.lin.cases.submit({ caseId: second.caseId, commandId, command: complete })

    await expect(sent).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('as the case, whose opening it stands for, is refused', async () => {
    const { caseId, lin } = await openedAt(monday9)

    const sent = lin.cases.submit({ caseId, commandId: caseId, command: complete })

    await expect(sent).rejects.toMatchObject({ code: 'CONFLICT', message: 'id-used' })
  })

  test('of an opening is refused to another procedure and to a kiosk', async () => {
    const { caseId, lin } = await openedAt(monday9)
    const kiosk = kioskCaller(deskOf(fresh.app))

    await expect(
      lin.cases.open({ procedure: 'complaint', caseId, input: {} }),
    ).rejects.toMatchObject({ code: 'CONFLICT', message: 'id-used' })
    await expect(
      kiosk.cases.open({ procedure: 'visitor', caseId, input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('of an opening sent again opens nothing new', async () => {
    const { caseId, done, lin } = await openedAt(monday9)

    const again = await lin.cases.open({
      procedure: 'service-request',
      caseId,
      input: input(),
    })

    expect(again).toEqual(done)
  })
})

describe('many at once', () => {
  test('cases opened together get numbers without gap or double', async () => {
    const tuesday = '2026-11-24T02:00:00.000Z'

    const opened = await Promise.all(Array.from({ length: 12 }, () => openedAt(tuesday)))

    const numbers = opened.map(({ done }) => done.number).sort()
    expect(numbers).toEqual(
      Array.from({ length: 12 }, (_, at) => `XQ-261124-${String(at + 1).padStart(3, '0')}`),
    )
  })

  test('the same day of the next year begins its numbers anew', async () => {
    await openedAt('2027-03-05T02:00:00.000Z')

    const { done } = await openedAt('2028-03-05T02:00:00.000Z')

    expect(done.number).toBe('XQ-280305-001')
  })

  test('a stale version hears what changed, and nothing is written', async () => {
    const { caseId, lin } = await openedAt(monday9)
    const note = { type: 'addNote', note: '第一条' }
    await lin.cases.submit({ caseId, commandId: randomUUID(), version: 1, command: note })

    const stale = lin.cases.submit({
      caseId,
      commandId: randomUUID(),
      version: 1,
      command: complete,
    })

    await expect(stale).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { changed: { version: 2, entries: [{ sequence: 2, command: 'addNote' }] } },
    })
  })

  test('a version that only a look has moved is not stale', async () => {
    const { caseId, lin } = await openedAt(monday9)
    await lin.cases.reveal({ caseId, field: 'reporterPhone' })

    const done = await lin.cases.submit({
      caseId,
      commandId: randomUUID(),
      version: 1,
      command: complete,
    })

    expect(done).toMatchObject({ state: 'done', version: 3 })
  })

  test('of ten who complete one case at once, one does and nine hear the clause', async () => {
    const { caseId, lin } = await openedAt(monday9)

    const all = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        lin.cases.submit({ caseId, commandId: randomUUID(), command: complete }),
      ),
    )

    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = all.filter((each) => each.status === 'rejected')
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ data: { refusal: { code: 'case-ended' } } })
    }
  })
})

describe('round trips', () => {
  test('a command takes two', async () => {
    const { caseId } = await openedAt(monday9)
    const counted = countingQueries()
    const lin = staffCaller(deskOf(counted.database), 'lin')
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

    expect(counted.texts()).toEqual([
      'select read_case($1) as answer',
      'select write_case($1) as answer',
    ])
  })
})

function countingQueries() {
  const texts: string[] = []
  const query = (...args: Parameters<typeof fresh.app.pool.query>) => {
    const [asked] = args as unknown as [{ text: string }]
    texts.push(asked.text)
    return fresh.app.pool.query(...args)
  }
  const pool = new Proxy(fresh.app.pool, {
    get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)),
  })
  return { database: { ...fresh.app, pool }, texts: () => texts }
}
