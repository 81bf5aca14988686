import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '../../spreadsheet/read-table'
import { doorKey, hangKeys, ownersKey, pumpKey, spareKey } from '../../testing/cabinet'
import { deskOf, freshSites, staffCaller, type Token } from '../../testing/desk'
import { monday9, people } from '../../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await hangKeys(fresh.app)
  const caseId = randomUUID()
  const borrower = { kind: 'staff', personId: people.zheng.personId }
  const input = { keyIds: [pumpKey], borrower, purpose: '巡检', dueAt: '2026-11-23T09:00:00.000Z' }
  await api().cases.open({ procedure: 'key-loan', caseId, input })
  const command = { type: 'lend', signature: '郑海川' }
  await api().cases.submit({ caseId, commandId: randomUUID(), command })
})
afterAll(() => fresh.drop())

const api = (token: Token = 'lin') => staffCaller(deskOf(fresh.app), token)

describe('R7-4.5.6: a stock-taking of the key cabinet', () => {
  const stockTakingId = randomUUID()
  const hanging = [doorKey, ownersKey, pumpKey]
  const taking = { stockTakingId, hanging, empty: [spareKey], strays: '无牌 1 把' }

  test('is not kept before every hook was looked at', async () => {
    const half = { stockTakingId, hanging: [doorKey], empty: [spareKey] }
    await expect(api().keys.takeStock(half)).rejects.toMatchObject({
      data: {
        refusal: { code: 'hooks-uncounted', clauses: ['R7-4.5.6'], missing: ['A27', 'A39'] },
      },
    })
    expect(await api().keys.stockTakings()).toEqual([])
  })

  test('is kept once with who and when, and says where it differs from the register', async () => {
    await api().keys.takeStock(taking)
    await api().keys.takeStock(taking)

    expect(await api('gu').keys.stockTakings()).toEqual([
      {
        stockTakingId,
        takenAt: monday9,
        takenBy: '林知夏',
        strays: '无牌 1 把',
        expectedCount: 3,
        countedCount: 3,
        outCount: 1,
        differenceCount: 2,
      },
    ])
    const { lines } = await api().keys.stockTaking({ stockTakingId })
    expect(lines.map(({ label, state, hung, door }) => [label, state, hung, door])).toEqual([
      ['A01', 'in', true, '3-1202'],
      ['A02', 'in', false, '3-1202'],
      ['A27', 'in', true, '3-1202'],
      ['A39', 'out', true, '水泵房'],
    ])
  })

  test('stays as it was when a key is hung elsewhere', async () => {
    await api().keys.refile({ keyId: doorKey, cabinet: 'B', hook: 7, label: 'B07', floor: 12 })
    const { lines } = await api().keys.stockTaking({ stockTakingId })
    expect(lines[0]).toMatchObject({ cabinet: 'A', hook: 1, label: 'A01' })
  })

  test('is reported as a file by those above the desk', async () => {
    const wish = { stockTakingId, language: 'zh-CN', format: 'xlsx' } as const
    const file = await api('gu').keys.exportStock(wish)
    expect(file.name).toBe('钥匙盘点-2026-11-23.xlsx')
    const { rows } = await readTable(new Uint8Array(Buffer.from(file.base64, 'base64')))
    expect(rows.find(({ cells }) => cells[2] === 'A39')?.cells.slice(3)).toEqual([
      '水泵房',
      '设备房备用',
      '借出',
      '挂着',
    ])
    await expect(api().keys.exportStock(wish)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
