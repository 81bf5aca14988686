import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { balanceOf, type Posting } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { addDrawers, startShift } from '../testing/drawers'
import { gardenId, home, people } from '../testing/site'

let fresh: FreshDatabase
let lin: ReturnType<typeof staffCaller>
let gu: ReturnType<typeof staffCaller>
beforeAll(async () => {
  fresh = await freshSites()
  await addDrawers(fresh.app)
  await startShift(fresh.app, 'lin')
  lin = staffCaller(deskOf(fresh.app), 'lin')
  gu = staffCaller(deskOf(fresh.app), 'gu')
})
afterAll(() => fresh.drop())

const purchaserId = people.shen.personId

async function prepaid(changes = {}) {
  const caseId = randomUUID()
  const input = {
    unitId: home,
    utility: 'gas',
    agency: 'prepay',
    quantity: 50,
    cashFen: 20_000,
    device: 'gasCard',
    deviceNo: `Q-${caseId.slice(0, 8)}`,
    ...changes,
  }
  await lin.cases.open({ procedure: 'utility-prepay', caseId, input })
  return caseId
}

async function opened() {
  const caseId = randomUUID()
  await lin.cases.open({ procedure: 'utility-batch', caseId, input: {} })
  return caseId
}

const send = (caseId: string, command: { type: string } & Record<string, unknown>, by = lin) =>
  by.cases.submit({ caseId, commandId: randomUUID(), command })

const stateOf = async (caseId: string) => (await lin.cases.get({ caseId })).state

async function balances() {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.ledgerPosting))
  const accounts = ['custody', 'purchaser', 'utilityMoney'] as const
  return accounts.map((account) => balanceOf(rows as Posting[], account))
}

async function devicesInCustody() {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.custodyDevice))
  return rows.filter(({ backAt }) => backAt === null).map(({ place }) => place)
}

describe('a batch of three', () => {
  test('goes to the purchaser and comes back to the last fen', async () => {
    const [bought, failed, lost] = [await prepaid(), await prepaid(), await prepaid()]
    const batch = await opened()
    await send(batch, { type: 'list', requestIds: [bought, failed, lost] })
    await send(batch, { type: 'handOver', purchaserId, signature: '沈佳禾', countedFen: 60_000 })

    expect(await stateOf(bought)).toBe('handedOver')
    expect(await balances()).toEqual([0, 60_000, 60_000])
    expect(await devicesInCustody()).toEqual(['purchaser', 'purchaser', 'purchaser'])

    const receiptNo = 'Q-1'
    const perRequest = [
      { requestId: bought, spentFen: 18_600, receiptNo, deviceBack: true },
      { requestId: failed, isBought: false, deviceBack: true },
      { requestId: lost, spentFen: 20_000, receiptNo, deviceBack: false, reason: '落在窗口' },
    ]
    const settled = await send(batch, { type: 'settle', perRequest })

    expect(settled.state).toBe('settled')
    expect(await Promise.all([bought, failed, lost].map(stateOf))).toEqual([
      'awaitingCollection',
      'registered',
      'handedOver',
    ])
    expect(await balances()).toEqual([21_400, 0, 21_400])

    await send(bought, { type: 'collect', signature: '陈述', changeCounted: true })
    await send(failed, { type: 'cancel', reason: '不买了' })
    await send(lost, { type: 'writeOffDevice', reason: '赔新卡' }, gu)
    await send(lost, { type: 'collect', signature: '陈述' })
    expect(await balances()).toEqual([0, 0, 0])
    expect(await devicesInCustody()).toEqual([])
  })

  test('is not settled when one request does not add up: nothing of it is written', async () => {
    const [one, two] = [await prepaid(), await prepaid()]
    const batch = await opened()
    await send(batch, { type: 'list', requestIds: [one, two] })
    await send(batch, { type: 'handOver', purchaserId, signature: '沈佳禾' })
    const perRequest = [
      { requestId: one, spentFen: 18_600, receiptNo: 'Q-1', deviceBack: true },
      { requestId: two, spentFen: 20_001, receiptNo: 'Q-2', deviceBack: true },
    ]

    const { number } = await lin.cases.get({ caseId: two })
    await expect(send(batch, { type: 'settle', perRequest })).rejects.toMatchObject({
      data: {
        refusal: {
          code: 'request-does-not-add-up',
          clauses: ['R7-4.11.1.3'],
          missing: [number],
        },
      },
    })
    expect(await stateOf(one)).toBe('handedOver')
  })
})

describe('at the same instant', () => {
  test('two batches list the same request, 20 times: one does, the other hears the clause', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [request, first, second] = [await prepaid(), await opened(), await opened()]
      const list = { type: 'list', requestIds: [request] }
      const both = await Promise.allSettled([send(first, list), send(second, list)])

      const lost = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
      expect(lost).toMatchObject([{ data: { refusal: { code: 'request-listed-already' } } }])
    }
  })

  test('the same device is taken into custody once', async () => {
    const both = await Promise.allSettled([
      prepaid({ deviceNo: 'Q-SAME' }),
      prepaid({ deviceNo: 'Q-SAME' }),
    ])

    const lost = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(lost).toMatchObject([{ data: { refusal: { code: 'device-in-custody' } } }])
  })

  test('a request cancelled while its batch leaves is either gone or along, never both', async () => {
    const request = await prepaid()
    const batch = await opened()
    await send(batch, { type: 'list', requestIds: [request] })
    const before = await balances()

    await Promise.allSettled([
      send(request, { type: 'cancel', reason: '不买了' }),
      send(batch, { type: 'handOver', purchaserId, signature: '沈佳禾' }),
    ])

    const [custody = 0, purchaser = 0, owed = 0] = await balances()
    const isCancelled = (await stateOf(request)) === 'cancelled'
    expect(custody + purchaser).toBe(owed)
    expect((before[2] ?? 0) - owed).toBe(isCancelled ? 20_000 : 0)
    expect(await stateOf(batch)).toBe(isCancelled ? 'open' : 'handedOver')
  })
})
