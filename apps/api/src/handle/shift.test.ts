import { type Database, tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { addDrawers, cash, drawerId, otherDrawerId, sender, startShift } from '../testing/drawers'
import { gardenId, people, testId } from '../testing/site'

let fresh: FreshDatabase
let app: Database
beforeEach(async () => {
  fresh = await freshSites()
  app = fresh.app
  await addDrawers(app)
})
afterEach(() => fresh.drop())

const compile = { type: 'compile' }
const refused = (code: string) => ({ data: { refusal: { code } } })

const holds = () => withSite(app, gardenId, (tx) => tx.select().from(tables.drawerHold))
const openShiftOf = async (personId: string) =>
  (await holds()).find((hold) => hold.personId === personId && hold.untilAt === null)

test('a shift is counted, supplied, collected from, handed over and taken over', async () => {
  const { does, done } = await startShift(app, 'lin')
  expect(done).toMatchObject({ state: 'open', number: 'JB-261123-001' })

  await does('fang', { type: 'supplyChange', amountFen: 20000 })
  await does('fang', { type: 'collectTakings', counted: cash(50) })
  await expect(
    does('fang', { type: 'collectTakings', counted: { wechat: 100 } }),
  ).rejects.toMatchObject(refused('more-than-in-drawer'))
  await does('lin', {
    type: 'noteForNext',
    note: '三号柜钥匙明早还',
    readers: [people.shen.personId, people.gu.personId],
  })
  await does('lin', compile)
  await does('lin', { type: 'signOff', counted: cash(150) })
  await expect(does('shen', { type: 'takeOver', counted: cash(150) })).rejects.toMatchObject(
    refused('notes-unread'),
  )
  await does('shen', { type: 'readNote', noteNo: 1 })
  const over = await does('shen', { type: 'takeOver', counted: cash(150) })

  expect(over).toMatchObject({ state: 'takenOver', isEnded: true })
  const next = await openShiftOf(people.shen.personId)
  expect(next).toMatchObject({ drawerId, signedOffAt: null })
  const caseId = next?.caseId ?? ''
  const view = await staffCaller(deskOf(app), 'shen').cases.get({ caseId })
  expect(view).toMatchObject({ state: 'open', title: '前台一号' })
  expect(view.fields).toContainEqual({ name: 'notes', value: ['三号柜钥匙明早还'] })
  expect(await sender(app, caseId)('gu', { type: 'readNote', noteNo: 1 })).toMatchObject({
    state: 'open',
  })
})

test('a drawer that is locked for the night is started again by the same person', async () => {
  const { does } = await startShift(app, 'lin')
  await does('lin', compile)
  await does('lin', { type: 'signOff', counted: cash(0), isLocked: true })

  await expect(startShift(app, 'shen')).rejects.toMatchObject(refused('drawer-held'))
  await expect(does('shen', { type: 'start', counted: cash(0) })).rejects.toMatchObject(
    refused('locked-by-another'),
  )
  expect(await does('lin', { type: 'start', counted: cash(0) })).toMatchObject({ state: 'open' })
  expect(await openShiftOf(people.lin.personId)).toMatchObject({ signedOffAt: null })
})

test('a shift that was started by mistake frees its drawer', async () => {
  const { does } = await startShift(app, 'lin')

  expect(await does('lin', { type: 'withdraw', reason: '选错钱箱' })).toMatchObject({
    state: 'withdrawn',
  })
  await startShift(app, 'lin')
})

test('a shortage is kept with its reason and settled later, by a posting of its own', async () => {
  const { does } = await startShift(app, 'lin')
  await does('fang', { type: 'supplyChange', amountFen: 20000 })
  const short = { type: 'countDrawer', counted: cash(195) }
  await expect(does('lin', short)).rejects.toMatchObject(refused('difference-without-reason'))

  await does('lin', { ...short, reason: '找零多给了' })
  await does('lin', { ...short, reason: '还是差五元' })
  await does('gu', { type: 'settleDifference', reason: '确认短款' })

  expect(await does('lin', short)).toMatchObject({ state: 'open' })
  const postings = await withSite(app, gardenId, (tx) => tx.select().from(tables.ledgerPosting))
  expect(postings.filter(({ debit }) => debit === 'difference')).toMatchObject([
    { credit: `drawer:${drawerId}`, amountFen: 500, about: 'cash' },
  ])
})

test('a note names staff of this site, a shift a drawer of this site', async () => {
  const { does } = await startShift(app, 'lin')
  const note = { type: 'noteForNext', note: '请看', readers: [testId(20)] }

  await expect(does('lin', note)).rejects.toMatchObject(refused('reader-unknown'))
  await expect(startShift(app, 'shen', { drawerId: testId(99) })).rejects.toMatchObject(
    refused('drawer-unknown'),
  )
})

test('two desks that start the same drawer at once: one does, the other hears the clause', async () => {
  const tries = await Promise.allSettled([startShift(app, 'lin'), startShift(app, 'shen')])

  const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(lost).toMatchObject([
    { data: { refusal: { code: 'drawer-held', clauses: ['H-shift-1'] } } },
  ])
})

test('one person who starts two drawers at once holds one', async () => {
  const tries = await Promise.allSettled([
    startShift(app, 'lin'),
    startShift(app, 'lin', { drawerId: otherDrawerId }),
  ])

  const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(lost).toMatchObject([refused('in-shift-already')])
})

test('a count misses no money that comes in at the same moment', async () => {
  const { does } = await startShift(app, 'lin')
  await does('lin', compile)

  for (let round = 0; round < 8; round += 1) {
    const counted = cash(round)
    const [count, supply] = await Promise.allSettled([
      does('lin', { type: 'countDrawer', counted }),
      does('fang', { type: 'supplyChange', amountFen: 100 }),
    ])
    // Either the count came first, or it saw what had come in and asked for a reason.
    expect(supply.status).toBe('fulfilled')
    if (count.status === 'rejected') {
      expect(count.reason).toMatchObject(refused('difference-without-reason'))
    }
  }
  expect(await does('lin', { type: 'signOff', counted: cash(8) })).toMatchObject({
    state: 'signedOff',
  })
})
