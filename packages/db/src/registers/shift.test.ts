import type { MoneyFact } from '@frontdesk/rules'
import type { ShiftFact } from '@frontdesk/rules/shift'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCase } from '../cases/read-case'
import { writeCase } from '../cases/write-case'
import { VersionMovedError } from '../cases/write-error'
import { withSite } from '../connect'
import { tables } from '../schema/tables'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, gardenId, linId, monday9, opened, testId, twoSites } from '../testing/people'
import { keepDrawer } from './money'
import type { RegisterWrite } from './register-write'
import { registerWrites } from './register-writes'

const [shiftId, drawerId] = [testId(101), testId(211)]
const account = `drawer:${drawerId}` as const
const identity = { kind: 'system', siteId: gardenId } as const

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  await withSite(fresh.app, gardenId, (tx) =>
    tx.insert(tables.drawer).values({ siteId: gardenId, drawerId, name: '前台一号' }),
  )
  const cases = [opened(shiftId, { procedure: 'shift', number: 'JB-261123-001' })]
  await writeCase(fresh.app, { siteId: gardenId, cases })
})
afterAll(() => fresh.drop())

async function writes(...registers: RegisterWrite[]): Promise<void> {
  const { case: record } = await readCase(fresh.app, { identity, caseId: shiftId })
  if (!record) throw new Error('No such shift')
  await writeCase(fresh.app, { siteId: gardenId, cases: [continued(record)], registers })
}

const happens = (...facts: (ShiftFact | MoneyFact | { readonly type: 'caseEnded' })[]) =>
  writes(...registerWrites('shift', facts, { caseId: shiftId, at: monday9 }))

const holds = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.drawerHold))
const drawers = () => withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.drawer))
const versionOf = async () => (await drawers())[0]?.version ?? -1

const tally = async () => {
  const { rows } = await withSite(fresh.app, gardenId, (tx) =>
    tx.execute<{ tally: unknown }>(
      sql`select drawer_tally(${drawerId}::uuid, 'infinity') as tally`,
    ),
  )
  return rows[0]?.tally
}

const signedOff: ShiftFact = {
  type: 'shiftSignedOff',
  isLocked: true,
  signedOffBy: linId,
  signedOffAt: monday9,
  holder: { role: 'receptionist', personId: linId, department: null },
}

test('a shift holds its drawer from its start to its end, signed off or not', async () => {
  await happens({
    type: 'shiftStarted',
    drawerId,
    drawerName: '前台一号',
    takenFrom: null,
    personId: linId,
    notes: [],
    holder: { role: 'receptionist', personId: linId, department: null },
    startedAt: monday9,
    seenAt: monday9,
  })
  expect(await holds()).toMatchObject([{ personId: linId, signedOffAt: null, untilAt: null }])

  await happens(signedOff)
  expect(await holds()).toMatchObject([{ signedOffAt: new Date(monday9), untilAt: null }])
  await happens({ type: 'shiftResumed', startedAt: monday9 })
  expect(await holds()).toMatchObject([{ signedOffAt: null, untilAt: null }])
  await happens({ type: 'caseEnded' })
  expect(await holds()).toMatchObject([{ untilAt: new Date(monday9) }])
})

test('a decision on a drawer that money has moved in since is written by nobody', async () => {
  const version = await versionOf()
  const posting = { debit: account, credit: 'finance', amountFen: 100, about: 'cash' } as const

  await writes(keepDrawer(drawerId, version))
  await happens({ type: 'posted', postings: [posting] })

  expect(await versionOf()).toBe(version + 1)
  await expect(writes(keepDrawer(drawerId, version))).rejects.toThrow(VersionMovedError)
})

test('what lies in a drawer is told by the method of the receipt, or the one that is named', async () => {
  const receipt = {
    type: 'receiptMade',
    year: 2026,
    amountFen: 500,
    purpose: 'fee',
    payer: null,
    paperNo: null,
    account,
    madeAt: monday9,
  } as const
  const receiptNo = 'SJ-2026-000001'
  await happens(
    { ...receipt, receiptNo, serial: 1, method: 'wechat' },
    {
      type: 'posted',
      postings: [
        { debit: account, credit: 'advances', amountFen: 500, about: receiptNo },
        { debit: 'finance', credit: account, amountFen: 200, about: 'wechat' },
        { debit: 'deposits:tenant-pass', credit: account, amountFen: 30, about: 'ZH-0001' },
      ],
    },
  )

  expect(await tally()).toEqual({ cash: 70, card: 0, transfer: 0, wechat: 300, alipay: 0 })
})
