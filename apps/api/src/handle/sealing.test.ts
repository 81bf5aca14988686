import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addDays, addHours } from '@frontdesk/rules'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, knownSystem, staffCaller } from '../testing/desk'
import { complete, openedAt } from '../testing/requests'
import { gardenId, home, monday9 } from '../testing/site'
import { verifySite } from '../verify/verify-site'
import { handle } from './handle'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const secrets = ['陆沉舟', '13911112222', '卧室天花板滴水', '换了阀门', '不再滴水', '粤B12345']

/** Every row of every table that a command writes, as one text. */
async function everythingStored(): Promise<string> {
  const tables = ['case_file', 'journal', 'command_answer', 'outbox', 'case_link', 'badge']
  const texts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await fresh.owner.db.execute<{ text: string | null }>(
        sql`select string_agg(to_jsonb(t)::text, ' ') as text from ${sql.identifier(table)} t`,
      )
      return rows[0]?.text ?? ''
    }),
  )
  return texts.join(' ')
}

describe('personal data', () => {
  test('is never stored open, whatever was done with it', async () => {
    const { caseId, lin } = await openedAt(fresh.app, monday9, {
      reporterName: '陆沉舟',
      reporterPhone: '13911112222',
      matter: '卧室天花板滴水',
    })
    const amend = { type: 'amend', field: 'reporterPhone', value: '13911112222', reason: '换号' }
    const result = { type: 'complete', handling: '换了阀门', result: '不再滴水' }
    for (const command of [amend, result]) {
      await lin.cases.submit({ caseId, commandId: randomUUID(), command })
    }
    const reclassified = await openedAt(fresh.app, monday9, { reporterName: '陆沉舟' })
    const reclassify = { type: 'reclassify', category: 'mail', severity: 'general' }
    const { caseId: requestId } = reclassified
    await lin.cases.submit({ caseId: requestId, commandId: randomUUID(), command: reclassify })
    await kioskCaller(deskOf(fresh.app)).cases.open({
      procedure: 'visitor',
      caseId: randomUUID(),
      input: { visitorName: '陆沉舟', phone: '13911112222', vehiclePlate: '粤B12345' },
    })

    const stored = await everythingStored()

    for (const secret of secrets) expect(stored).not.toContain(secret)
  })

  test('is opened for staff, with phones masked', async () => {
    const { caseId, lin } = await openedAt(fresh.app, monday9)

    const view = await lin.cases.get({ caseId })

    expect(view.title).toBe('走廊灯不亮')
    expect(view.fields).toContainEqual({ name: 'reporterName', value: '陈述' })
    expect(view.fields).toContainEqual({
      name: 'reporterPhone',
      value: { masked: '138****6021', isErased: false },
    })
  })

  test('is unmasked for one reader, which is put down', async () => {
    const { caseId, lin } = await openedAt(fresh.app, monday9)

    const { value } = await lin.cases.reveal({ caseId, field: 'reporterPhone' })

    expect(value).toBe('13800136021')
    const looks = (await lin.cases.journal({ caseId })).filter(
      ({ command }) => command === 'reveal',
    )
    expect(looks.map(({ clauses }) => clauses)).toEqual([['H-kernel-13']])
  })

  test('goes when its time is over; the chain still holds and the case still replays', async () => {
    const { caseId, lin } = await openedAt(fresh.app, monday9)
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })
    const later = addDays(monday9, 3 * 366)

    await handle(knownSystem(deskOf(fresh.app, later)), { kind: 'strike', caseId })

    const view = await lin.cases.get({ caseId })
    expect(view.title).toBe('')
    expect(view.fields).toContainEqual({
      name: 'reporterName',
      value: { masked: '', isErased: true },
    })
    await expect(lin.cases.reveal({ caseId, field: 'reporterPhone' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await verifySite(fresh.app, gardenId)).faults).toEqual([])
  })
})

describe('a request that becomes a complaint', () => {
  const reclassify = { type: 'reclassify', category: 'cleaning', severity: 'general' }

  test('opens it with the same facts, under a key of its own, linked both ways', async () => {
    const receivedAt = addHours(monday9, -5)
    const { caseId, lin } = await openedAt(fresh.app, monday9, { receivedAt })
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: reclassify })

    const [link] = (await lin.cases.get({ caseId })).links
    const complaint = await lin.cases.get({ caseId: link?.caseId ?? '' })

    expect(complaint).toMatchObject({
      procedure: 'complaint',
      state: 'recorded',
      title: '走廊灯不亮',
      unit: { unitId: home },
      dueAt: addHours(receivedAt, 48),
    })
    expect(complaint.links.map((each) => each.caseId)).toEqual([caseId])
  })

  test('is refused as a whole when the complaint is', async () => {
    const { caseId, lin } = await openedAt(fresh.app, monday9)
    const about = { ...reclassify, category: 'staffAttitude', about: randomUUID() }

    const sent = lin.cases.submit({ caseId, commandId: randomUUID(), command: about })

    await expect(sent).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await lin.cases.journal({ caseId })).toHaveLength(1)
    expect(await lin.cases.get({ caseId })).toMatchObject({ state: 'withReceptionist', links: [] })
  })

  test('gives every case a journal that replays to its row', async () => {
    const { cases, entries, faults } = await verifySite(fresh.app, gardenId)

    expect(faults).toEqual([])
    expect(entries).toBeGreaterThan(cases)
  })
})

test('a changed journal entry is found out', async () => {
  const { caseId } = await openedAt(fresh.app, monday9)
  await fresh.owner.db.execute(sql`alter table journal disable trigger journal_append_only`)
  await fresh.owner.db.execute(
    sql`update journal set at = at - interval '1 hour' where case_id = ${caseId}`,
  )

  const { faults } = await verifySite(fresh.app, gardenId)

  expect(faults).toMatchObject([{ caseId, reason: 'entry 1: altered' }])
})

test('a supervisor sees the same request as theirs once it is with them', async () => {
  const receivedAt = addHours(monday9, -50)
  const { caseId } = await openedAt(fresh.app, monday9, { receivedAt })
  const gu = staffCaller(deskOf(fresh.app), 'gu')

  const { rows } = await gu.cases.list({ holder: 'me' })

  expect(rows.find((row) => row.caseId === caseId)).toMatchObject({
    isMine: true,
    holder: { role: 'supervisor', person: { name: '顾明远' } },
  })
})
