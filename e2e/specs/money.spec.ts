import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from '../harness/axe'
import { openBrowser, openDesk } from '../harness/browser'
import { type Client, newId, signIn, unitOf } from '../harness/client'
import { type Account, forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let lin: Client
let shen: Client
let cashier: Client
let supervisor: Client

const named = (username: string): Account => {
  const found = server.signIns.find((each) => each.username === username)
  if (!found) throw new Error(`The demo has no ${username}`)
  return found
}

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  lin = await signIn(server, named('linzhixia'))
  shen = await signIn(server, named('shenjiahe'))
  cashier = await signIn(server, server.account('cashier'))
  supervisor = await signIn(server, server.account('supervisor'))
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

type Sent = { readonly type: string } & Readonly<Record<string, unknown>>

const send = (who: Client, caseId: string, command: Sent) =>
  who.cases.submit.mutate({ caseId, commandId: newId(), command })

async function open(who: Client, procedure: string, input: Record<string, unknown>) {
  const caseId = newId()
  const done = await who.cases.open.mutate({ procedure, caseId, input })
  return { caseId, number: done.number }
}

/** What every account says, now or as it stood at a moment. */
async function balances(at?: string): Promise<Record<string, number>> {
  const { accounts, debitFen, creditFen } = await cashier.ledger.trialBalance.query({ at })
  expect(debitFen).toBe(creditFen)
  return Object.fromEntries(accounts.map(({ account, balanceFen }) => [account, balanceFen]))
}

/** What has changed since; accounts that stand as they stood are left out. */
function moved(before: Record<string, number>, after: Record<string, number>) {
  const changes = Object.entries(after).map(
    ([account, fen]) => [account, fen - (before[account] ?? 0)] as const,
  )
  return Object.fromEntries(changes.filter(([, fen]) => fen !== 0))
}

const drawerOf = async (person: string) => {
  const drawers = await supervisor.ledger.drawers.query()
  return drawers.find(({ shift }) => shift?.person.name === person)
}

const main = (page: Page) => page.getByRole('main')
// Two cores are shared with a server, a database and a browser.
const patienceMs = 60_000

async function deskOf(account: Account): Promise<Page> {
  const page = await openDesk(browser, server, { account })
  page.setDefaultTimeout(patienceMs)
  return page
}

const press = (page: Page, name: string) =>
  main(page).getByRole('button', { name, exact: true }).click()

describe('every coin', () => {
  test('of a tenant pass is taken against a receipt, held, and given back', async () => {
    const before = await balances()
    const tenant = await open(lin, 'tenant-pass', {
      unitId: await unitOf(lin, '3-1202'),
      holders: [{ name: '周慧敏', idType: 'passport', idNumber: 'E70012345', photoId: newId() }],
      leaseFrom: '2026-01-01',
      leaseUntil: '2028-12-31',
    })
    const { caseId, number } = tenant
    const documents = ['lease', 'leaseSupplement', 'idCard', 'photo']
    await send(lin, caseId, { type: 'verify', documents })
    await send(cashier, caseId, { type: 'recordPayment', method: 'cash', payer: '周慧敏' })
    const found = await cashier.ledger.receipts.query({ text: number })
    const depositReceiptNo = found.rows[0]?.receiptNo ?? ''
    await send(lin, caseId, { type: 'issue', receiptNo: depositReceiptNo })
    expect(moved(before, await balances())).toEqual({
      finance: 1500,
      'deposits:tenant-pass': 1000,
      'fees:tenant-pass': 500,
    })

    const { rows } = await cashier.ledger.deposits.query({})
    const held = rows.find((row) => row.caseId === caseId)
    expect(held).toMatchObject({ takenFen: 1000, heldFen: 1000, unitLabel: '3-1202' })
    const whileOut = new Date().toISOString()
    await send(lin, caseId, { type: 'return', passNos: [held?.about], depositReceiptNo })
    await send(cashier, caseId, { type: 'refund' })

    expect(moved(before, await balances())).toEqual({ finance: 500, 'fees:tenant-pass': 500 })
    const then = await cashier.ledger.deposits.query({ at: whileOut })
    expect(then.rows.find((row) => row.caseId === caseId)).toEqual(held)
    expect(moved(before, await balances(whileOut))).toMatchObject({ 'deposits:tenant-pass': 1000 })
  })

  test('of three prepayments goes to the purchaser and comes back as change', async () => {
    const before = await balances()
    const unitId = await unitOf(lin, '1-903')
    const cash = [20_000, 30_000, 15_000]
    const requests: string[] = []
    for (const cashFen of cash) {
      const asked = { unitId, utility: 'gas', agency: 'prepay', quantity: 50, device: 'none' }
      requests.push((await open(lin, 'utility-prepay', { ...asked, cashFen })).caseId)
    }
    expect(moved(before, await balances())).toEqual({ custody: 65_000, utilityMoney: 65_000 })

    const { caseId: batch } = await open(lin, 'utility-batch', {})
    await send(lin, batch, { type: 'list', requestIds: requests })
    const purchaser = server.account('steward')
    const staff = await lin.staff.list.query()
    const purchaserId = staff.find(({ name }) => name === purchaser.name)?.personId
    const handOver = { type: 'handOver', purchaserId, signature: purchaser.name }
    await send(lin, batch, { ...handOver, countedFen: 65_000, deviceCount: 0 })
    expect(moved(before, await balances())).toEqual({ purchaser: 65_000, utilityMoney: 65_000 })

    const perRequest = requests.map((requestId, index) => ({
      requestId,
      spentFen: (cash[index] ?? 0) - 1_000 * index,
      receiptNo: `E2E-${index}`,
      deviceBack: true,
    }))
    await send(lin, batch, { type: 'settle', perRequest })
    expect(moved(before, await balances())).toEqual({ custody: 3_000, utilityMoney: 3_000 })
    for (const request of requests) {
      await send(lin, request, { type: 'collect', signature: '陈述', changeCounted: true })
    }
    expect(moved(before, await balances())).toEqual({})
  })
})

test('a receipt is printed on 80 mm paper with the amount in capitals; voiding and printing are kept', async () => {
  const unitId = await unitOf(lin, '2-1103')
  const tenant = await open(lin, 'tenant-pass', {
    unitId,
    holders: [{ name: '钟慧心', idType: 'passport', idNumber: 'E70054321', photoId: newId() }],
    leaseFrom: '2026-01-01',
    leaseUntil: '2028-12-31',
  })
  const documents = ['lease', 'leaseSupplement', 'idCard', 'photo']
  await send(lin, tenant.caseId, { type: 'verify', documents })
  await send(cashier, tenant.caseId, { type: 'recordPayment', method: 'cash', payer: '钟慧心' })
  const desk = await deskOf(server.account('cashier'))
  await desk.goto(`${server.address}money?view=receipts`)
  // A page that is slow to come is not given up for what was typed just before.
  await desk.route(/receipt-page.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await desk.getByLabel('查找收据').fill(tenant.number)
  const row = main(desk).getByRole('row').filter({ hasText: tenant.number })
  await row.getByRole('link').click()
  const paper = desk.getByRole('article', { name: '收据' })
  await paper.getByText('壹拾伍元整').waitFor()
  await paper.getByText('钱清和').waitFor()

  const pdf = await desk.pdf({ preferCSSPageSize: true })
  const [, width] = /\/MediaBox \[0 0 ([\d.]+) [\d.]+\]/.exec(pdf.toString('latin1')) ?? []
  expect(Number(width)).toBeCloseTo((80 / 25.4) * 72, 0)
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)

  await desk.evaluate('window.print = () => undefined')
  await press(desk, '打印')
  await press(desk, '重打')
  await paper.getByText('第 1 次重打').waitFor()
  await press(desk, '作废收据')
  await desk.getByLabel('作废原因').fill('金额收错')
  await press(desk, '作废收据')
  await paper.getByText('已作废').waitFor()
  await main(desk).getByText('金额收错').waitFor()
  expect(await seriousFaults(desk)).toEqual([])
  await desk.context().close()
})

describe('a shift', () => {
  test('is counted, gathered up, signed off, and taken over by the next one', async () => {
    const other = await drawerOf(named('shenjiahe').name)
    if (other?.shift) {
      // Whoever takes over holds no other drawer.
      const counted = other.expected
      await send(shen, other.shift.caseId, { type: 'compile' })
      await send(shen, other.shift.caseId, { type: 'signOff', counted, isLocked: true })
    }
    const own = await drawerOf(named('linzhixia').name)
    const cashFen = own?.expected?.cash ?? 0
    const path = `${server.address}money/shifts/${own?.shift?.caseId}`
    const count = async (page: Page) => {
      await page.getByLabel('¥100的张数').fill('1')
      await page.getByLabel('零散（元）').fill(((cashFen - 10_000) / 100).toFixed(2))
    }

    const out = await deskOf(named('linzhixia'))
    await out.goto(path)
    await press(out, '汇总未完事项')
    await main(out).getByText('在场访客').waitFor()
    await press(out, '留言')
    await out.getByLabel('留言', { exact: true }).fill('早班请先看保险柜')
    await out.getByLabel('谁要看').click()
    await out.getByTitle(/^沈佳禾/).click()
    await out.keyboard.press('Escape')
    await main(out).locator('form').getByRole('button', { name: '给下一班留言' }).click()
    await main(out).getByText('沈佳禾还没看').waitFor()
    await count(out)
    expect(await seriousFaults(out)).toEqual([])
    await press(out, '交班')
    await main(out).getByText('林知夏已交班').waitFor()
    await out.context().close()

    const next = await deskOf(named('shenjiahe'))
    await next.goto(path)
    await press(next, '我看过了')
    await main(next).getByText('沈佳禾已看').waitFor()
    for (const box of await main(next).getByRole('checkbox').all()) await box.check()
    await count(next)
    await press(next, '接班')
    await main(next).getByRole('link', { name: '看接手的一班' }).click()
    await main(next).getByText('沈佳禾当班').waitFor()
    await next.context().close()
    expect((await drawerOf(named('shenjiahe').name))?.drawerId).toBeTruthy()
  })

  test('and the trial balance shows that both sides are the same', async () => {
    const page = await deskOf(server.account('supervisor'))
    await page.goto(`${server.address}money?view=balance`)
    await main(page).getByText('借贷相等').waitFor()
    await main(page).getByRole('link', { name: '租户证押金' }).click()
    await main(page).getByRole('heading', { name: '租户证押金' }).waitFor()
    for (const path of [
      'money',
      'money?view=receipts',
      'money?view=deposits',
      'money?view=balance',
    ]) {
      await page.goto(`${server.address}${path}`)
      await main(page).locator('table, .drawers').first().waitFor()
      expect(await seriousFaults(page), path).toEqual([])
    }
    await page.context().close()
  })
})
