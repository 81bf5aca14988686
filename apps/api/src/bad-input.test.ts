import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, staffCaller } from './testing/desk'
import { input, openedAt } from './testing/requests'
import { home, monday9 } from './testing/site'

let fresh: FreshDatabase
let caseId: string
beforeAll(async () => {
  fresh = await freshSites()
  caseId = (await openedAt(fresh.app, monday9)).caseId
})
afterAll(() => fresh.drop())

const lin = () => staffCaller(deskOf(fresh.app), 'lin')
const admin = () => staffCaller(deskOf(fresh.app), 'admin')
const kiosk = () => kioskCaller(deskOf(fresh.app)).kiosk
const nul = 'a\0b'
const half = '\ud800'
const deepLevels = 20_000

const submit = (command: { type: string; [name: string]: unknown }) =>
  lin().cases.submit({ caseId, commandId: randomUUID(), command })
const open = (procedure: string, changes = {}) =>
  lin().cases.open({ procedure, caseId: randomUUID(), input: input(changes) })

async function firstEvent(lastEventId: string) {
  const events = await lin().events.since({ lastEventId })
  return events[Symbol.asyncIterator]().next()
}

function deep(): unknown {
  let value: unknown = 'the bottom'
  for (let level = 0; level < deepLevels; level += 1) value = [value]
  return value
}

describe('what no procedure could mean', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['a command with a NUL', () => submit({ type: nul, unitId: home }), 'command.type'],
    ['a command of half a letter', () => submit({ type: half, unitId: home }), 'command.type'],
    ['a command that is a word of JavaScript', () => submit({ type: '__proto__' }), 'type'],
    ['a procedure that is one', () => open('constructor'), 'procedure'],
    [
      'a draft with a NUL',
      () => lin().cases.whatNow({ caseId, draft: { type: nul } }),
      'draft.type',
    ],
    ['text as deep as a well', () => submit({ type: 'addNote', note: deep() }), 'note'],
    [
      'a moment in the year 0',
      () => open('service-request', { receivedAt: '0000-01-01T00:00:00Z' }),
      'receivedAt',
    ],
    [
      'a page after the year 0',
      () => lin().cases.list({ cursor: `0000-01-01T00:00:00Z_${caseId}` }),
      'cursor',
    ],
    ['a page of a thousand', () => lin().cases.list({ limit: 1_000 }), 'limit'],
    ['a text with half a letter', () => lin().cases.list({ text: half }), 'text'],
    ['a field with a NUL', () => lin().cases.reveal({ caseId, field: nul }), 'field'],
    ['a unit with a NUL', () => lin().units.search({ text: nul }), 'text'],
    ['a kiosk with a NUL', () => admin().kiosks.invite({ name: nul }), 'name'],
    ['a kiosk of half a letter', () => admin().kiosks.invite({ name: half }), 'name'],
    ['a host with a NUL', () => kiosk().findHost({ text: nul }), 'text'],
    ['a screen with a NUL', () => kiosk().callDesk({ screen: nul }), 'screen'],
    [
      'a badge beyond all',
      () => kiosk().signOut({ badgeNo: 9_999_999_999, phoneTail: '0000' }),
      'badgeNo',
    ],
    ['an event beyond all', () => firstEvent('99999999999999999999-1'), 'lastEventId'],
    ['an event of no position', () => firstEvent('1-9999999999999999999'), 'lastEventId'],
  ])('%s names its field', async (_, work, path) => {
    await expect(work()).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { fields: [{ path }] },
    })
  })

  test('a field that every object has is none that can be amended', async () => {
    const sent = submit({ type: 'amend', field: '__proto__', value: 'x', reason: '试' })

    await expect(sent).rejects.toMatchObject({
      data: { refusal: { code: 'field-not-amendable' } },
    })
  })
})
