import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from '../harness/axe'
import { openBrowser, openDesk } from '../harness/browser'
import { clerkAt } from '../harness/clerk'
import { type Client, signIn } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let ledger: Client['ledger']
let desk: ReturnType<typeof clerkAt>
let till: ReturnType<typeof clerkAt>

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  ledger = (await signIn(server, server.account('cashier'))).ledger
  const clerk = async (role: string) =>
    clerkAt(await openDesk(browser, server, { account: server.account(role) }), server.address)
  desk = await clerk('receptionist')
  till = await clerk('cashier')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

async function balances(): Promise<Record<string, number>> {
  const { accounts, debitFen, creditFen } = await ledger.trialBalance.query({})
  expect(debitFen).toBe(creditFen)
  return Object.fromEntries(accounts.map(({ account, balanceFen }) => [account, balanceFen]))
}

const moved = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([account, fen]) => [account, fen - (before[account] ?? 0)] as const)
      .filter(([, fen]) => fen !== 0),
  )

test('a tenant pass is issued against a receipt, returned, and its deposit refunded', async () => {
  const before = await balances()
  const { main } = desk
  const caseId = await desk.takesDown('tenant-pass', '2-1103', async () => {
    await main().getByLabel('第 1 位 姓名').fill('周慧敏')
    await main().getByLabel('第 1 位 证件号码').fill('11010519491231002X')
    await main().getByRole('checkbox', { name: '近照' }).check()
    await main().getByLabel('租期自').fill('2026-01-01')
    await main().getByLabel('租期至').fill('2028-12-31')
  })
  await desk.does('核对资料', async (form) => {
    for (const paper of ['租赁合同', '补充协议', '身份证', '近照']) {
      await form.getByRole('checkbox', { name: paper, exact: true }).check()
    }
  })
  await till.goTo(`cases/${caseId}`)
  await till.does('收款', (form) => form.getByRole('radio', { name: '现金' }).check())
  await till.main().getByText('收款 ¥15.00').waitFor()

  const receipt = (form: ReturnType<typeof main>) =>
    form.getByRole('radio', { name: /^SJ-/ }).first().check()
  await desk.does('发证', receipt)
  await main().getByText('已发证').first().waitFor()
  expect(moved(before, await balances())).toMatchObject({ 'deposits:tenant-pass': 1000 })
  await desk.does('收回证件', async (form) => {
    await form.getByRole('checkbox').first().check()
    await receipt(form)
  })
  await till.does('退押金', async () => undefined)
  await till.main().getByText('退押金 ¥10.00').waitFor()
  expect(moved(before, await balances())).toEqual({ finance: 500, 'fees:tenant-pass': 500 })
  expect(await seriousFaults(till.page)).toEqual([])
})

describe('prepaid cash of three owners', () => {
  let before: Record<string, number>
  const requests: string[] = []

  test('is taken, and handed over as a batch that adds up', async () => {
    before = await balances()
    const { main } = desk
    for (const [unit, yuan] of [
      ['1-903', '200'],
      ['2-1103', '300'],
      ['3-1202', '150'],
    ] as const) {
      const taken = await desk.takesDown('utility-prepay', unit, async () => {
        await main().getByRole('radio', { name: '气', exact: true }).check()
        await main().getByRole('radio', { name: '预购', exact: true }).check()
        await main().getByLabel('数量').fill('50')
        await main().getByLabel('交来现金').fill(yuan)
        await main().getByRole('radio', { name: '没有' }).check()
      })
      requests.push(taken)
    }
    expect(moved(before, await balances())).toEqual({ custody: 65_000, utilityMoney: 65_000 })

    await desk.takesDown('utility-batch', null, async () => undefined)
    await desk.does('列入名单', async (form) => {
      for (const yuan of ['200', '300', '150']) {
        await form
          .getByRole('checkbox', { name: `¥${yuan}.00` })
          .first()
          .check()
      }
    })
    await desk.does('交代办者', async (form) => {
      const { name } = server.account('steward')
      await form.getByLabel('代办者', { exact: true }).fill(name)
      await desk.page.getByTitle(name).first().click()
      await form.getByLabel('代办者签名').fill(name)
      await form.getByLabel('清点现金').fill('650')
      await form.getByLabel('卡具数').fill('0')
    })
    expect(moved(before, await balances())).toEqual({ purchaser: 65_000, utilityMoney: 65_000 })
  })

  test('is settled with change, which each owner counts and takes', async () => {
    const { main } = desk
    await desk.does('购回结清', async (form) => {
      for (let row = 0; row < requests.length; row += 1) {
        const settled = form
          .getByRole('group')
          .filter({ hasText: '¥' })
          .nth(row + 1)
        await settled.getByRole('checkbox').first().check()
        await settled.getByLabel('花费').fill('140')
        await settled.getByLabel('购买收据号').fill(`E2E-${row}`)
      }
    })
    await main().getByText('已结清').first().waitFor()
    for (const request of requests) {
      await desk.goTo(`cases/${request}`)
      await desk.does('业主领取', async (form) => {
        await form.getByLabel('领取人签名').fill('陈述')
        await form.getByRole('radio', { name: '是', exact: true }).check()
      })
    }
    expect(moved(before, await balances())).toEqual({})
  })
})
