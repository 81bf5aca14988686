import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, staffCaller, type Token } from '../testing/desk'
import { gardenId, home, monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const as = (token: Token) => staffCaller(deskOf(fresh.app, monday9), token)

async function listed(changes = {}) {
  const id = randomUUID()
  const fields = { name: `客${id.slice(0, 6)}`, phone: '13900001234', reason: '闹事', ...changes }
  await as('gu').registers.keepWatched({ id, version: null, fields })
  return id
}

const found = async (id: string) =>
  (await as('lin').registers.watched()).find((each) => each.id === id)

const rowOf = (id: string) =>
  withSite(fresh.app, gardenId, (tx) =>
    tx.select().from(tables.watchList).where(eq(tables.watchList.watchId, id)),
  )

const consent = { version: '2026-1', at: monday9 }
const visit = { phone: '13912345678', hostUnitId: home, purpose: 'social', partySize: 1 }

async function announced(visitorName: string) {
  const kiosk = kioskCaller(deskOf(fresh.app, monday9))
  const caseId = randomUUID()
  await kiosk.cases.open({ procedure: 'visitor', caseId, input: { ...visit, visitorName } })
  const command = { type: 'announce', consent }
  return (await kiosk.cases.submit({ caseId, commandId: randomUUID(), command })).state
}

test('what is kept is sealed in the table, and read by the desk with the phone masked', async () => {
  const id = await listed({ name: '孟浪' })

  expect(await found(id)).toMatchObject({
    name: '孟浪',
    phoneMasked: '139****1234',
    reason: '闹事',
  })
  expect(JSON.stringify(await rowOf(id))).not.toMatch(/孟浪|闹事|1234/)
  await expect(as('zheng').registers.watched()).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('a phone that is left empty stays, and another name is found under its own digest', async () => {
  const id = await listed({ name: '莫愁' })
  const fields = { name: '莫忧', phone: null, reason: '闹事两次' }
  await as('gu').registers.keepWatched({ id, version: 1, fields })

  expect(await found(id)).toMatchObject({ name: '莫忧', phoneMasked: '139****1234', version: 2 })
})

test('a phone that was taken down wrong is taken away, and so is a name, but never both', async () => {
  const id = await listed({ name: '误记' })
  const keep = (version: number, fields: { name: string; phone: string | null }) =>
    as('gu').registers.keepWatched({ id, version, fields: { ...fields, reason: '闹事' } })
  await keep(1, { name: '误记', phone: '' })
  expect(await found(id)).toMatchObject({ phoneMasked: null })
  expect(await rowOf(id)).toMatchObject([{ phone: null, phoneDigest: null }])
  await keep(2, { name: '', phone: '13700002222' })
  expect(await found(id)).toMatchObject({ name: '', phoneMasked: '137****2222' })

  await expect(keep(3, { name: '', phone: '' })).rejects.toMatchObject({
    data: { fields: [{ path: 'name', code: 'watched-nobody' }] },
  })
})

test('who took somebody off, and when, stays told without a name', async () => {
  const id = await listed({ name: '留痕' })
  await as('ye').registers.endWatched({ id, version: 1 })

  const history = await as('lin').registers.history({ register: 'watch', id })
  expect(history).toMatchObject([
    { what: 'ended', by: '叶承安', at: monday9 },
    { what: 'added', by: '顾明远' },
  ])
  expect(JSON.stringify(history)).not.toMatch(/留痕/)
})

test('the same person is listed once', async () => {
  await listed({ name: '雷同' })

  await expect(listed({ name: '雷同' })).rejects.toMatchObject({
    data: { fields: [{ path: 'name', code: 'watched-already' }] },
  })
})

test('taken off, everything that was kept goes with its key, and the history names nobody', async () => {
  const id = await listed({ name: '易忘' })
  await as('gu').registers.endWatched({ id, version: 1 })

  expect(await found(id)).toBeUndefined()
  expect(await rowOf(id)).toMatchObject([{ nameDigest: null, phoneDigest: null }])
  const [keys, entries] = await withSite(fresh.app, gardenId, (tx) =>
    Promise.all([
      tx.select().from(tables.subjectKey).where(eq(tables.subjectKey.subjectId, id)),
      tx.select().from(tables.registerEntry).where(eq(tables.registerEntry.subjectId, id)),
    ]),
  )
  expect(keys).toEqual([])
  expect(entries.map(({ what }) => what).sort()).toEqual(['added', 'ended'])
  expect(JSON.stringify(entries)).not.toMatch(/易忘/)
})

test('whoever is on it is not admitted without the desk, until taken off', async () => {
  const id = await listed({ name: '常客', phone: '' })
  const whileListed = await announced('常客')
  await as('gu').registers.endWatched({ id, version: 1 })

  expect(whileListed).toBe('deskDecides')
  expect(await announced('常客')).not.toBe('deskDecides')
})
