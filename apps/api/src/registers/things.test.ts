import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { addDrawers, startShift } from '../testing/drawers'
import { gardenId, home, monday9, people } from '../testing/site'

let fresh: FreshDatabase
let lin: ReturnType<typeof staffCaller>
beforeAll(async () => {
  fresh = await freshSites()
  await withSite(fresh.app, gardenId, (tx) =>
    tx
      .insert(tables.policyValue)
      .values({ siteId: gardenId, key: 'deskHandlesMail', fromOn: '2026-11-01', value: true }),
  )
  await addDrawers(fresh.app)
  await startShift(fresh.app, 'lin')
  lin = staffCaller(deskOf(fresh.app, monday9), 'lin')
})
afterAll(() => fresh.drop())

const send = (caseId: string, ...commands: ({ type: string } & Record<string, unknown>)[]) =>
  commands.reduce(
    (before, command) =>
      before.then(() => lin.cases.submit({ caseId, commandId: randomUUID(), command })),
    Promise.resolve<unknown>(null),
  )

const inspect = { type: 'inspect', damaged: false }

async function arrived(recipient: string) {
  const caseId = randomUUID()
  const input = {
    kind: 'parcel',
    recipient,
    unitId: home,
    carrier: 'sf',
    trackingNo: recipient,
    destination: '3-1202',
  }
  await lin.cases.open({ procedure: 'mail', caseId, input })
  return caseId
}

async function shelved(recipient: string, place: string) {
  const caseId = await arrived(recipient)
  await send(caseId, inspect, { type: 'signFor' }, { type: 'shelve', place })
  return caseId
}

async function prepaid(deviceNo: string) {
  const caseId = randomUUID()
  const input = { unitId: home, utility: 'gas', agency: 'prepay', quantity: 50, cashFen: 200_00 }
  const device = { device: 'gasCard', deviceNo }
  await lin.cases.open({ procedure: 'utility-prepay', caseId, input: { ...input, ...device } })
  return caseId
}

const csv = (base64: string) => Buffer.from(base64, 'base64').toString('utf8')

test('parcels stand by place, as people count, and what lies nowhere yet stands first', async () => {
  await shelved('陈述', 'A-10')
  await shelved('林间', 'A-2')
  await arrived('江岸')
  const gone = await arrived('白露')
  await send(gone, inspect, { type: 'turnDown', reason: '地址不符' })

  const parcels = await lin.registers.parcels()

  expect(parcels.map(({ place, case: { title } }) => [place, title])).toEqual([
    [null, '江岸'],
    ['A-2', '林间'],
    ['A-10', '陈述'],
  ])
  expect(parcels[1]).toMatchObject({ kind: 'parcel', carrier: 'sf', count: 1, trackingNo: '林间' })
})

test('custody says whose cash and device are here, and which are with the purchaser', async () => {
  const [here, away, back] = [await prepaid('Q-1'), await prepaid('Q-2'), await prepaid('Q-3')]
  const batchId = randomUUID()
  await lin.cases.open({ procedure: 'utility-batch', caseId: batchId, input: {} })
  const purchaserId = people.shen.personId
  await send(
    batchId,
    { type: 'list', requestIds: [away] },
    { type: 'handOver', purchaserId, signature: '沈佳禾', countedFen: 200_00 },
  )
  await send(back, { type: 'cancel', reason: '不买了' })

  const held = await lin.registers.custody()

  const device = (deviceNo: string, place: string) => ({ kind: 'gasCard', deviceNo, place })
  expect(held).toMatchObject([
    {
      case: { caseId: here },
      owners: ['陈述'],
      deskFen: 200_00,
      purchaserFen: 0,
      device: device('Q-1', 'desk'),
    },
    {
      case: { caseId: away },
      deskFen: 0,
      purchaserFen: 200_00,
      device: device('Q-2', 'purchaser'),
    },
  ])
})

test('both leave the house as a list, by the hand of a supervisor', async () => {
  const wish = { language: 'zh-CN', format: 'csv' } as const
  const gu = staffCaller(deskOf(fresh.app, monday9), 'gu')

  const parcels = await gu.registers.export({ register: 'parcels', ...wish })
  const custody = await gu.registers.export({ register: 'custody', ...wish })

  expect(parcels.name).toBe('待领邮件-2026-11-23.csv')
  expect(csv(parcels.base64)).toMatch(/A-10,3-1202,陈述,包裹,1,顺丰,陈述,2026-11-23/)
  expect(csv(custody.base64)).toMatch(/3-1202,陈述,气,200,0,智能气卡 Q-1,在前台/)
  await expect(lin.registers.export({ register: 'parcels', ...wish })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})
