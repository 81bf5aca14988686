import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { chen, paidTenant, passNosOf, zhou } from '../testing/passes'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const by = (token: 'lin' | 'gu' | 'su') => staffCaller(deskOf(fresh.app), token)

test('the register names who has a pass, masked, and what is still held for it', async () => {
  const { caseId, does } = await paidTenant(fresh.app, [zhou, chen])
  await does('lin', { type: 'issue' })
  const [first, second] = await passNosOf(fresh.app, caseId)
  const lines = await by('lin').registers.passes()
  expect(lines).toMatchObject([
    { passNo: second, name: chen.name, status: 'active', depositFen: 1000 },
    {
      passNo: first,
      kind: 'tenant',
      name: zhou.name,
      idNumberMasked: '440***********0028',
      lastValidOn: '2027-11-22',
      case: { caseId, unit: { label: '3-1202' } },
    },
  ])
  expect(JSON.stringify(lines)).not.toContain(zhou.idNumber)

  const { fields } = await by('lin').cases.get({ caseId })
  const depositReceiptNo = /SJ-2026-\d+/.exec(JSON.stringify(fields))?.[0]
  await does('lin', { type: 'return', passNos: [first], depositReceiptNo })
  await does('fang', { type: 'refund' })
  await does('lin', { type: 'reportLost', passNo: second })
  expect(await by('lin').registers.passes()).toMatchObject([
    { passNo: second, status: 'lost', depositFen: 0 },
    { passNo: first, status: 'returned', depositFen: 0 },
  ])
})

test('the whole list goes out with those above the desk, and stays at its site', async () => {
  const wish = { register: 'passes', language: 'zh-CN', format: 'csv' } as const
  await expect(by('lin').registers.export(wish)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const { base64 } = await by('gu').registers.export(wish)
  expect(Buffer.from(base64, 'base64').toString('utf8')).toContain('ZU-000001')
  expect(await by('su').registers.passes()).toEqual([])
})
