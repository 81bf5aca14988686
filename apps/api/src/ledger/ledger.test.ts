import type { Database } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addMinutes } from '@frontdesk/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { addDrawers, cash, drawerId, startShift } from '../testing/drawers'
import { caseOf, paidTenant, passNosOf } from '../testing/passes'
import { home, monday9 } from '../testing/site'

let fresh: FreshDatabase
let app: Database
beforeEach(async () => {
  fresh = await freshSites()
  app = fresh.app
  await addDrawers(app)
})
afterEach(() => fresh.drop())

const ledgerOf = (token: Token, at?: string) => staffCaller(deskOf(app, at), token).ledger
const later = (minutes: number) => addMinutes(monday9, minutes)

const prepay = (cashFen: number) =>
  caseOf(app, {
    procedure: 'utility-prepay',
    input: {
      unitId: home,
      utility: 'gas',
      agency: 'prepay',
      quantity: 50,
      cashFen,
      device: 'none',
    },
  })

describe('the trial balance', () => {
  test('has every account with both sides, and both sums are the same', async () => {
    await startShift(app, 'lin')
    await prepay(20_000)
    const { does, caseId } = await paidTenant(app)
    await does('lin', { type: 'issue' })

    const { accounts, debitFen, creditFen } = await ledgerOf('fang').trialBalance({})
    expect(accounts.map(({ account, balanceFen }) => [account, balanceFen])).toEqual([
      ['advances', 0],
      ['custody', 20_000],
      ['deposits:tenant-pass', 1000],
      ['fees:tenant-pass', 500],
      ['finance', 1500],
      ['utilityMoney', 20_000],
    ])
    expect([debitFen, creditFen]).toEqual([23_000, 23_000])
    expect(accounts.filter(({ isHeld }) => isHeld).map(({ account }) => account)).toEqual([
      'custody',
      'finance',
    ])
    const [passNo] = await passNosOf(app, caseId)
    const held = { caseId, about: passNo, unitLabel: '3-1202', takenFen: 1000 }
    expect((await ledgerOf('gu').deposits({})).rows).toMatchObject([{ ...held, heldFen: 1000 }])

    await does('lin', { type: 'reportLost', passNo })
    expect((await ledgerOf('gu').deposits({})).rows).toEqual([])
    expect((await ledgerOf('gu').deposits({ hasSettled: true })).rows).toMatchObject([
      { ...held, keptFen: 1000, refundedFen: 0, heldFen: 0 },
    ])
  })

  test('shows any instant of the past: a posting counts from its own moment on', async () => {
    const { does } = await paidTenant(app)
    await does('lin', { type: 'issue' }, later(10))
    const at = async (minutes: number, seconds = 0) => {
      const moment = new Date(Date.parse(later(minutes)) + seconds * 1000).toISOString()
      const { accounts } = await ledgerOf('gu', later(99)).trialBalance({ at: moment })
      return accounts.find(({ account }) => account === 'deposits:tenant-pass')?.balanceFen ?? 0
    }

    expect(await at(10, -0.001)).toBe(0)
    expect(await at(10)).toBe(1000)
    expect(await at(99)).toBe(1000)
    expect((await ledgerOf('gu').deposits({ at: later(9) })).rows).toEqual([])
  })

  test('the desk sees neither the whole ledger nor another drawer', async () => {
    await startShift(app, 'lin')
    await expect(ledgerOf('lin').trialBalance({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const own = { account: `drawer:${drawerId}` }
    expect(await ledgerOf('lin').account(own)).toMatchObject({ drawerName: '前台一号' })
    await expect(ledgerOf('shen').account(own)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(ledgerOf('lin').account({ account: 'finance' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

test('an account is read line by line, page by page, with what stood in it after each', async () => {
  const { does } = await startShift(app, 'lin')
  // Two postings a moment, the moments not in the order in which they were written.
  for (let round = 0; round < 64; round += 1) {
    await does('fang', { type: 'supplyChange', amountFen: 100 + round }, later(round % 20))
  }
  await does('fang', { type: 'collectTakings', counted: cash(1) }, later(60))
  const account = `drawer:${drawerId}`
  const first = await ledgerOf('gu').account({ account })
  const second = await ledgerOf('gu').account({
    account,
    ...(first.nextCursor && { cursor: first.nextCursor }),
  })

  const lines = [...first.lines, ...second.lines]
  expect(lines).toHaveLength(65)
  expect(second.nextCursor).toBeNull()
  expect(lines[0]).toMatchObject({ amountFen: -100, other: 'finance', procedure: 'shift' })
  let balanceFen = 0
  for (const line of lines.toReversed()) {
    balanceFen += line.amountFen
    expect(line.balanceFen).toBe(balanceFen)
  }
  const at = later(19)
  const { lines: before } = await ledgerOf('gu').account({ account, at })
  expect(before.every((line) => line.at <= at)).toBe(true)
  const drawers = await ledgerOf('gu').drawers()
  expect(drawers.find((each) => each.drawerId === drawerId)?.expected?.cash).toBe(balanceFen)
})
