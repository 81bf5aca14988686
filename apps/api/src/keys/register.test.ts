import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '../spreadsheet/read-table'
import { doorKey, hangKeys, pumpKey, spareKey } from '../testing/cabinet'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { home, monday9, people } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await hangKeys(fresh.app)
})
afterAll(() => fresh.drop())

const api = (token: Token = 'lin') => staffCaller(deskOf(fresh.app), token)
const keyOf = async (keyId: string) =>
  (await api().keys.cabinet()).find((key) => key.keyId === keyId)
const refused = (code: string, clause: string) => ({
  data: { refusal: { code, clauses: [clause] } },
})
const later = '2026-11-23T07:00:00.000Z'

async function lent(keyId: string) {
  const caseId = randomUUID()
  const borrower = { kind: 'staff', personId: people.zheng.personId }
  const input = { keyIds: [keyId], borrower, purpose: '巡检', dueAt: '2026-11-23T09:00:00.000Z' }
  await api().cases.open({ procedure: 'key-loan', caseId, input })
  const does = (command: { readonly type: string } & Record<string, unknown>) =>
    api().cases.submit({ caseId, commandId: randomUUID(), command })
  await does({ type: 'lend', signature: '郑海川', ownerConsent: '业主来电同意' })
  return { caseId, does }
}

const added = () => {
  const hook = 40 + Math.floor(Math.random() * 900)
  return {
    keyId: randomUUID(),
    kind: 'vacant',
    unitId: home,
    floor: 12,
    cabinet: 'b',
    hook,
    label: `B${hook}`,
  } as const
}

describe('a key that comes into the cabinet', () => {
  test('is filed by its unit, on a hook and under a label of its own', async () => {
    const key = added()
    await api().keys.add(key)

    expect(await keyOf(key.keyId)).toMatchObject({
      kind: 'vacant',
      cabinet: 'B',
      hook: key.hook,
      building: '3',
      floor: 12,
      unit: { label: '3-1202' },
      pieces: 1,
      state: 'in',
    })
    const { hook } = key
    await expect(api().keys.add({ ...added(), hook })).rejects.toMatchObject(
      refused('hook-taken', 'R7-4.5.2'),
    )
    await expect(api().keys.add({ ...added(), label: key.label })).rejects.toMatchObject(
      refused('label-taken', 'R7-4.5.3'),
    )
    await expect(api().keys.add({ ...added(), label: '3-1202' })).rejects.toMatchObject(
      refused('label-names-unit', 'R7-4.5.3'),
    )
    await expect(api().keys.add({ ...added(), floor: undefined })).rejects.toMatchObject({
      data: { refusal: { code: 'filing-missing', missing: ['floor'] } },
    })
    await expect(api().keys.add({ ...added(), unitId: undefined })).rejects.toMatchObject({
      data: { refusal: { code: 'unit-missing', missing: ['unitId'] } },
    })
    await expect(api().keys.add({ ...added(), unitId: randomUUID() })).rejects.toMatchObject(
      refused('unit-unknown', 'H-kernel-12'),
    )
  })

  test('two desks at once hang one key on one hook', async () => {
    const first = added()
    const second = { ...added(), hook: first.hook }
    const answers = await Promise.allSettled([api().keys.add(first), api('shen').keys.add(second)])

    expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: refused('hook-taken', 'R7-4.5.2') },
    ])
  })

  test('may be hung elsewhere, and keeps its history', async () => {
    const key = added()
    await api().keys.add(key)
    const { kind, unitId, ...filing } = { ...key, ...added(), keyId: key.keyId }
    await api('shen').keys.refile({ ...filing, opens: '入户门', pieces: 3 })

    const { entries } = await api().keys.history({ keyId: key.keyId })
    expect(entries).toMatchObject([
      { what: 'changed', by: '沈佳禾', was: { hook: key.hook }, isNow: { pieces: 3 } },
      { what: 'added', by: '林知夏', was: null, isNow: { label: key.label }, at: monday9 },
    ])
    const page = await api().archive.history({ unitId: home })
    expect(page.some(({ subjectId }) => subjectId === key.keyId)).toBe(true)
  })
})

describe('what an owner leaves', () => {
  test('is signed for, lent by consent, and given back', async () => {
    const { keyId, ...rest } = added()
    await api().keys.add({ keyId, ...rest })
    await api().keys.entrust({ keyId, ownerSignature: '陈述', mayLend: true })
    expect(await keyOf(keyId)).toMatchObject({ kind: 'entrusted', consentAt: monday9 })

    await api().keys.giveBack({ keyId, signature: '陈述' })
    expect(await keyOf(keyId)).toBeUndefined()
    await expect(api().keys.reserve({ keyId, until: later })).rejects.toMatchObject(
      refused('key-gone', 'R7-4.5.4'),
    )
    const [last] = (await api().keys.history({ keyId })).entries
    expect(last).toMatchObject({ what: 'givenBack', isNow: { signature: '陈述' } })
    await api().keys.add({ ...rest, keyId: randomUUID() })
  })

  test('other keys are not given back', async () => {
    await expect(api().keys.giveBack({ keyId: pumpKey, signature: '陈述' })).rejects.toMatchObject(
      refused('not-entrusted', 'R7-4.5.1'),
    )
  })
})

describe('a key that is kept for somebody', () => {
  test('is lent to nobody until then, or until it is given up', async () => {
    await api().keys.reserve({ keyId: doorKey, until: later })
    expect(await keyOf(doorKey)).toMatchObject({ state: 'reserved', reservedUntil: later })
    await expect(lent(doorKey)).rejects.toMatchObject(refused('key-reserved', 'R7-4.5.4'))
    await expect(api().keys.reserve({ keyId: doorKey, until: later })).rejects.toMatchObject(
      refused('already-reserved', 'R7-4.5.4'),
    )
    await api().keys.unreserve({ keyId: doorKey })
    const { does } = await lent(doorKey)
    await expect(api().keys.reserve({ keyId: doorKey, until: later })).rejects.toMatchObject(
      refused('key-out', 'R7-4.5.4'),
    )
    await does({ type: 'return', condition: 'good', signature: '郑海川' })
  })

  test('lent and reserved at the same instant, only one of the two happens', async () => {
    const rounds = 10
    for (let round = 0; round < rounds; round += 1) {
      const [loan, reserved] = await Promise.allSettled([
        lent(spareKey),
        api('shen').keys.reserve({ keyId: spareKey, until: later }),
      ])
      expect([loan.status, reserved.status].sort()).toEqual(['fulfilled', 'rejected'])
      if (loan.status === 'fulfilled')
        await loan.value.does({ type: 'return', condition: 'good', signature: '郑海川' })
      else await api().keys.unreserve({ keyId: spareKey })
    }
  })
})

describe('a key that is lost', () => {
  test('is found again, hangs in its place, and may be lent', async () => {
    const { caseId, does } = await lent(pumpKey)
    expect(await keyOf(pumpKey)).toMatchObject({
      state: 'out',
      loan: { caseId, borrower: '郑海川', dueAt: '2026-11-23T09:00:00.000Z' },
    })
    await does({ type: 'reportLost' })
    expect(await keyOf(pumpKey)).toMatchObject({ state: 'missing' })
    await expect(lent(pumpKey)).rejects.toMatchObject(refused('key-missing', 'R7-4.5.4'))

    await api().keys.found({ keyId: pumpKey, foundWhere: '泵房门后' })
    expect(await keyOf(pumpKey)).toMatchObject({ state: 'in', loan: null })
    await expect(api().keys.found({ keyId: pumpKey })).rejects.toMatchObject(
      refused('not-missing', 'R7-4.5.4'),
    )
    const { entries, loans } = await api().keys.history({ keyId: pumpKey })
    expect(entries).toMatchObject([{ what: 'found', isNow: { foundWhere: '泵房门后' } }])
    expect(loans).toMatchObject([{ loan: { caseId }, takenAt: monday9, lostAt: monday9 }])
  })

  test('is retired when nobody finds it, and its hook is free', async () => {
    const key = added()
    await api().keys.add(key)
    await api().keys.retire({ keyId: key.keyId, reason: '换锁' })
    await api().keys.add({ ...key, keyId: randomUUID() })
  })
})

describe('the list of all keys as a file', () => {
  test('has a line a key, with where it is, for those above the desk', async () => {
    const file = await api('gu').keys.export({ language: 'zh-CN', format: 'xlsx' })
    expect(file.name).toBe('钥匙柜-2026-11-23.xlsx')
    const { rows } = await readTable(new Uint8Array(Buffer.from(file.base64, 'base64')))
    expect(rows[0]?.cells.slice(0, 4)).toEqual(['柜', '挂钩', '标签', '类别'])
    expect(rows.find(({ cells }) => cells[2] === 'A27')?.cells.slice(3, 11)).toEqual([
      '业主托管',
      '3',
      '12',
      '3-1202',
      '',
      '1',
      '',
      '在柜',
    ])
    await expect(api().keys.export({ language: 'zh-CN', format: 'csv' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})
