import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addDays, attachmentNames, formOf, procedureIds, procedures } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handle } from '../handle/handle'
import { deskOf, freshSites, knownSystem, staffCaller } from '../testing/desk'
import { whitePixel } from '../testing/pictures'
import { complete, openedAt } from '../testing/requests'
import { gardenId, monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const formWith = (attachmentId: string, bytes: Buffer, name = 'IMG_0001.png') => {
  const form = new FormData()
  form.set('attachmentId', attachmentId)
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  return form
}

const deskAt = (at = monday9) => staffCaller(deskOf(fresh.app, at), 'lin')

async function kept(at = monday9, bytes = whitePixel): Promise<string> {
  const attachmentId = randomUUID()
  await deskAt(at).attachments.keep(formWith(attachmentId, bytes))
  return attachmentId
}

/** A request with a photo of the damage. */
async function withPhoto() {
  const { caseId, lin } = await openedAt(fresh.app, monday9)
  const attachmentId = await kept()
  const command = { type: 'attach', attachmentId, fileName: '走廊.png' }
  await lin.cases.submit({ caseId, commandId: randomUUID(), command })
  return { caseId, lin, attachmentId }
}

const rowsOf = (database: Database) =>
  withSite(database, gardenId, (tx) => tx.select().from(tables.attachment))

async function keysOf(database: Database): Promise<string[]> {
  const keys = await withSite(database, gardenId, (tx) => tx.select().from(tables.subjectKey))
  return keys.map(({ subjectId }) => subjectId)
}

describe('what was handed in', () => {
  test('belongs to the case that names it, with the name of its file', async () => {
    const { caseId, lin, attachmentId } = await withPhoto()

    expect(await lin.attachments.ofCase({ caseId })).toEqual([
      {
        attachmentId,
        field: 'attachmentId',
        fileName: '走廊.png',
        mediaType: 'image/png',
        byteCount: whitePixel.length,
        keptAt: monday9,
      },
    ])
  })

  test('is shown as it was handed in, and who looked is put down', async () => {
    const { caseId, lin, attachmentId } = await withPhoto()

    const shown = await lin.attachments.show({ caseId, attachmentId })

    expect(Buffer.from(shown.base64, 'base64')).toEqual(whitePixel)
    expect(shown.mediaType).toBe('image/png')
    const last = (await lin.cases.journal({ caseId })).at(-1)
    expect(last).toMatchObject({ command: 'reveal', by: { person: { name: '林知夏' } } })
  })

  test('is stored sealed', async () => {
    const { attachmentId } = await withPhoto()

    const row = (await rowsOf(fresh.app)).find((each) => each.attachmentId === attachmentId)

    expect(row?.content.includes(whitePixel.subarray(0, 8))).toBe(false)
  })

  test('sent twice is kept once, as it was first', async () => {
    const attachmentId = await kept()
    const other = Buffer.concat([whitePixel, Buffer.from('more')])

    await deskAt().attachments.keep(formWith(attachmentId, other))

    const rows = await rowsOf(fresh.app)
    expect(rows.filter((each) => each.attachmentId === attachmentId)).toMatchObject([
      { byteCount: whitePixel.length },
    ])
  })

  test('stays with its first case when another names it', async () => {
    const { caseId, attachmentId } = await withPhoto()
    const other = await openedAt(fresh.app, monday9)
    const command = { type: 'attach', attachmentId, fileName: '借来的.png' }
    await other.lin.cases.submit({ caseId: other.caseId, commandId: randomUUID(), command })

    const ofOther = await other.lin.attachments.ofCase({ caseId: other.caseId })
    const shown = other.lin.attachments.show({ caseId: other.caseId, attachmentId })

    expect(ofOther).toEqual([])
    await expect(shown).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await other.lin.attachments.ofCase({ caseId })).toHaveLength(1)
  })

  test('and named by no case is gone after a day', async () => {
    const [stale, claimed] = [await kept(), await withPhoto()]

    await kept(addDays(monday9, 2))

    const ids = (await rowsOf(fresh.app)).map(({ attachmentId }) => attachmentId)
    expect(ids).not.toContain(stale)
    expect(ids).toContain(claimed.attachmentId)
    expect(await keysOf(fresh.app)).not.toContain(stale)
  })

  test('is erased with the personal data of its case', async () => {
    const { caseId, lin, attachmentId } = await withPhoto()
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })
    const later = addDays(monday9, 4 * 366)

    await handle(knownSystem(deskOf(fresh.app, later)), { kind: 'strike', caseId })

    const ids = (await rowsOf(fresh.app)).map((row) => row.attachmentId)
    expect(ids).not.toContain(attachmentId)
    expect(await keysOf(fresh.app)).not.toContain(attachmentId)
    const shown = lin.attachments.show({ caseId, attachmentId })
    await expect(shown).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('refused is', () => {
  test.each([
    ['a text that calls itself a picture', Buffer.from('not a picture'), 'file-not-picture'],
    ['a page with a script in it', Buffer.from('<svg onload="x()"/>'), 'file-not-picture'],
    ['an empty file', Buffer.alloc(0), 'file-not-picture'],
    [
      'a picture of more than 5 MB',
      Buffer.concat([whitePixel, Buffer.alloc(5 * 1_048_576)]),
      'file-too-large',
    ],
  ])('%s', async (_, bytes, code) => {
    const attachmentId = randomUUID()

    const keeping = deskAt().attachments.keep(formWith(attachmentId, bytes))

    await expect(keeping).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { fields: [{ path: 'file', code }] },
    })
    expect((await rowsOf(fresh.app)).map((row) => row.attachmentId)).not.toContain(attachmentId)
  })
})

test('every field for what is handed in is told under a name that claims it', () => {
  const names = procedureIds.flatMap((id) =>
    Object.values(procedures[id].commands)
      .flatMap(({ schema }) => formOf(schema))
      .filter(({ widget }) => widget === 'attachment')
      .map(({ name }) => name),
  )

  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(attachmentNames).toContain(name)
})
