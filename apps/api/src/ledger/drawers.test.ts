import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { addDrawers, cash, drawerId, otherDrawerId, startShift } from '../testing/drawers'
import { gardenId, home, monday9, people } from '../testing/site'

let fresh: FreshDatabase
let app: Database
beforeEach(async () => {
  fresh = await freshSites()
  app = fresh.app
  await addDrawers(app)
})
afterEach(() => fresh.drop())

const ledgerOf = (token: Token, at?: string) => staffCaller(deskOf(app, at), token).ledger
const fields = (path: string, code: string) => ({ data: { fields: [{ path, code }] } })

describe('drawers', () => {
  const names = async () => (await ledgerOf('gu').drawers()).map(({ name }) => name)

  test('the supervisor adds one, under a name of its own', async () => {
    const { drawerId: added } = await ledgerOf('gu').addDrawer({ name: ' 夜班 ' })
    expect(await names()).toEqual(['前台一号', '前台二号', '夜班'])
    await startShift(app, 'lin', { drawerId: added })
    await expect(ledgerOf('gu').addDrawer({ name: '夜班' })).rejects.toMatchObject(
      fields('name', 'drawer-name-taken'),
    )
  })

  test('one is retired when it is empty and nobody holds it, and comes back by its name', async () => {
    const { does } = await startShift(app, 'lin')
    await does('fang', { type: 'supplyChange', amountFen: 5000 })
    const retire = () => ledgerOf('gu').retireDrawer({ drawerId })
    await expect(retire()).rejects.toMatchObject(fields('drawerId', 'drawer-held'))
    await does('lin', { type: 'compile' })
    await does('lin', { type: 'signOff', counted: cash(50) })
    const next = { type: 'takeOver', counted: cash(50) }
    await does('shen', next)
    await expect(retire()).rejects.toMatchObject(fields('drawerId', 'drawer-held'))

    await ledgerOf('gu').retireDrawer({ drawerId: otherDrawerId })
    expect(await names()).toEqual(['前台一号'])
    await expect(startShift(app, 'lin', { drawerId: otherDrawerId })).rejects.toMatchObject({
      data: { refusal: { code: 'drawer-unknown' } },
    })
    expect(await ledgerOf('gu').addDrawer({ name: '前台二号' })).toEqual({
      drawerId: otherDrawerId,
    })
  })

  test('one with money in it is not retired', async () => {
    const { does } = await startShift(app, 'lin')
    await does('fang', { type: 'supplyChange', amountFen: 5000 })
    // As if the shift were over: the money alone has to hold the drawer.
    await withSite(app, gardenId, (tx) =>
      tx.update(tables.drawerHold).set({ untilAt: new Date(monday9) }),
    )
    await expect(ledgerOf('gu').retireDrawer({ drawerId })).rejects.toMatchObject(
      fields('drawerId', 'drawer-not-empty'),
    )
  })

  test('a drawer is retired or its shift starts, 10 times, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { drawerId: both } = await ledgerOf('gu').addDrawer({ name: `竞 ${round}` })
      const [retired, started] = await Promise.allSettled([
        ledgerOf('gu').retireDrawer({ drawerId: both }),
        startShift(app, 'lin', { drawerId: both }),
      ])
      expect([retired.status, started.status].sort()).toEqual(['fulfilled', 'rejected'])
      if (started.status === 'fulfilled') {
        await started.value.does('lin', { type: 'withdraw', reason: '试' })
      }
    }
  })
})

test('the safe shows what waits for the cashier, and who answers for it', async () => {
  await withSite(app, gardenId, (tx) =>
    tx.insert(tables.policyValue).values({
      siteId: gardenId,
      key: 'deskCollectsOffHours',
      value: true,
      fromOn: '2026-01-01',
    }),
  )
  await startShift(app, 'lin')
  const evening = '2026-11-23T11:00:00.000Z'
  const input = { unitId: home, payer: '陈述', item: 'propertyFee', amountFen: 128_650 }
  await staffCaller(deskOf(app, evening), 'lin').cases.open({
    procedure: 'fee-collection',
    caseId: randomUUID(),
    input: { ...input, method: 'cash' },
  })

  expect(await ledgerOf('fang').safe()).toMatchObject({
    balanceFen: 128_650,
    transfers: [
      {
        state: 'collected',
        item: 'propertyFee',
        amountFen: 128_650,
        receiptNo: 'SJ-2026-000001',
        unitLabel: '3-1202',
        answerable: people.lin.name,
      },
    ],
  })
  const { rows } = await ledgerOf('shen').receipts({ text: '陈述' })
  expect(rows).toMatchObject([{ payer: '陈述', item: 'propertyFee', account: 'safe' }])
})

test('a shift shows its count, what was gathered and who has read which note', async () => {
  const { does, caseId } = await startShift(app, 'lin')
  await does('fang', { type: 'supplyChange', amountFen: 20_000 })
  const readers = [people.shen.personId, people.gu.personId]
  await does('lin', { type: 'noteForNext', note: '三号柜钥匙明早还', readers })
  await does('shen', { type: 'readNote', noteNo: 1 })
  await does('lin', { type: 'countDrawer', counted: cash(195), reason: '找零多给了' })
  await does('lin', { type: 'compile' })

  const seenBy = (token: Token) => ledgerOf(token).shift({ caseId })
  expect(await seenBy('lin')).toMatchObject({
    drawerName: '前台一号',
    person: people.lin.name,
    expected: { cash: 20_000 },
    difference: { cash: -500 },
    lastCount: { countedBy: people.lin.name, reason: '找零多给了', counted: { cash: 19_500 } },
    compilation: { visitorsOnSite: 0, expected: { cash: 20_000 } },
    notes: [
      {
        note: '三号柜钥匙明早还',
        writtenBy: people.lin.name,
        readers: [
          { name: people.shen.name, hasRead: true },
          { name: people.gu.name, hasRead: false },
        ],
      },
    ],
    nextShiftId: null,
  })
  expect((await seenBy('zheng')).expected).toBeNull()
})
