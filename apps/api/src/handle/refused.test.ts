import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addHours } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, nobody, staffCaller } from '../testing/desk'
import { complete, input, openedAt as openedOn } from '../testing/requests'
import { monday9, otherHome, testId } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const openedAt = (at: string, changes: Record<string, unknown> = {}) =>
  openedOn(fresh.app, at, changes)

describe('what is refused before it is decided', () => {
  test.each([
    ['a missing unit', { unitId: undefined }, [{ path: 'unitId', code: 'required' }]],
    [
      'an impossible phone',
      { reporterPhone: '55' },
      [{ path: 'reporterPhone', code: 'phone-impossible' }],
    ],
    [
      'a megabyte of text',
      { matter: '长'.repeat(350_000) },
      [{ path: 'matter', code: 'text-too-long' }],
    ],
    ['a NUL', { matter: 'a\0b' }, [{ path: 'matter', code: 'text-not-storable' }]],
    [
      'a channel of no kind',
      { channel: 'pigeon' },
      [{ path: 'channel', code: 'choice-impossible' }],
    ],
    [
      'a number for a name',
      { reporterName: 7 },
      [{ path: 'reporterName', code: 'value-impossible' }],
    ],
    [
      'no moment at all',
      { receivedAt: 'yesterday' },
      [{ path: 'receivedAt', code: 'instant-impossible' }],
    ],
  ])('%s names its field', async (_, changes, fields) => {
    await expect(openedAt(monday9, changes)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { fields },
    })
  })

  test('a time in the future is refused with its clause', async () => {
    const sent = openedAt(monday9, { receivedAt: addHours(monday9, 1) })

    await expect(sent).rejects.toMatchObject({ data: { refusal: { code: 'received-in-future' } } })
  })

  test('a unit that the site does not have is refused with its clause', async () => {
    const sent = openedAt(monday9, { unitId: testId(999) })

    await expect(sent).rejects.toMatchObject({ data: { refusal: { code: 'unit-unknown' } } })
  })

  test('an amended unit that the site does not have names its field', async () => {
    const { caseId, lin } = await openedAt(monday9)
    const amend = (value: string) => ({ type: 'amend', field: 'unitId', value, reason: '错了' })

    const wrong = lin.cases.submit({ caseId, commandId: randomUUID(), command: amend(testId(61)) })
    await expect(wrong).rejects.toMatchObject({
      data: { fields: [{ path: 'value', code: 'id-impossible' }] },
    })

    await lin.cases.submit({ caseId, commandId: randomUUID(), command: amend(otherHome) })
    expect((await lin.cases.get({ caseId })).unit).toMatchObject({ label: '5-0301' })
  })

  test('a command that nobody knows names its type', async () => {
    const { caseId, lin } = await openedAt(monday9)

    const sent = lin.cases.submit({ caseId, commandId: randomUUID(), command: { type: 'explode' } })

    await expect(sent).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { fields: [{ path: 'type', code: 'choice-impossible' }] },
    })
  })

  test('an ended case says that it has ended', async () => {
    const { caseId, lin } = await openedAt(monday9)
    await lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

    const sent = lin.cases.submit({ caseId, commandId: randomUUID(), command: complete })

    await expect(sent).rejects.toMatchObject({ data: { refusal: { code: 'case-ended' } } })
  })

  test("another site's case is not there", async () => {
    const { caseId } = await openedAt(monday9)
    const su = staffCaller(deskOf(fresh.app), 'su')
    const sent = { caseId, commandId: randomUUID(), command: complete }

    await expect(su.cases.submit(sent)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(su.cases.get({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(su.cases.journal({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('somebody signed out is told so', async () => {
    const { caseId } = await openedAt(monday9)

    const sent = nobody(deskOf(fresh.app)).cases.get({ caseId })

    await expect(sent).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('a role that may never send the command is forbidden', async () => {
    const { caseId } = await openedAt(monday9)
    const fang = staffCaller(deskOf(fresh.app), 'fang')

    const sent = fang.cases.submit({ caseId, commandId: randomUUID(), command: complete })

    await expect(sent).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('a kiosk opens visits and nothing else', async () => {
    const sent = kioskCaller(deskOf(fresh.app)).cases.open({
      procedure: 'service-request',
      caseId: randomUUID(),
      input: input(),
    })

    await expect(sent).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
