import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from '../harness/axe'
import { openBrowser, openDesk } from '../harness/browser'
import { clerkAt } from '../harness/clerk'
import { type Client, signIn } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let cashier: Client
let desk: Page
let clerk: ReturnType<typeof clerkAt>

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  cashier = await signIn(server, server.account('cashier'))
  desk = await openDesk(browser, server, { account: server.account('receptionist') })
  clerk = clerkAt(desk, server.address)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

const main = () => clerk.main()
const press = (name: string | RegExp) => clerk.press(name)
const hook = (name: string) => main().getByRole('link', { name: new RegExp(`^${name}`) })
const panel = () => main().getByRole('region', { name: / · / })

async function openCabinet(key: string): Promise<void> {
  await desk.goto(`${server.address}keys`)
  await hook(key).click()
  await panel().waitFor()
}

/** What is done with a key in the dialog over its cabinet. */
async function deed(name: string, fill: () => Promise<void>): Promise<void> {
  await press(name)
  const dialog = desk.getByRole('dialog')
  await dialog.waitFor()
  await fill()
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function trialBalance() {
  const { accounts, debitFen, creditFen } = await cashier.ledger.trialBalance.query({})
  expect(debitFen).toBe(creditFen)
  return accounts.map(({ account, balanceFen }) => [account, balanceFen] as const)
}

async function askFor(borrower: string): Promise<void> {
  await desk.getByRole('radio', { name: '外部人员' }).check()
  await desk.getByLabel('借用人', { exact: true }).last().fill(borrower)
  await desk.getByLabel('电话').fill('13800001234')
  await desk.getByRole('radio', { name: '看房' }).check()
  await press('1 小时后')
  await press('登记')
  await desk.waitForURL(/\/cases\//)
  await main().getByText('待借出').first().waitFor()
}

describe('a key lent to somebody from outside', () => {
  let before: unknown

  test('goes out once paper, deposit and signature are there', async () => {
    before = await trialBalance()
    await openCabinet('A02')
    await panel().getByRole('link', { name: '借出' }).click()
    await askFor('唐立言')

    await press(/^借出/)
    const form = main().getByRole('form', { name: '借出' })
    await form.getByLabel('签字').fill('唐立言')
    await form.getByText('还缺：查验证件、押金').waitFor()
    await form.getByText('R7-4.5.4.2').waitFor()
    await desk.keyboard.press('Escape')
    await clerk.does('收押金', (asked) => asked.getByRole('radio', { name: '现金' }).check())
    await clerk.does('借出', async (asked) => {
      await asked.getByRole('radio', { name: '是', exact: true }).check()
      expect(await asked.getByLabel('签字').inputValue()).toBe('唐立言')
    })
    await main().getByText('剩 59').first().waitFor()
    expect(await seriousFaults(desk)).toEqual([])

    await openCabinet('A02')
    await hook('A02').getByText('唐立言').waitFor()
    await panel().getByText('借出', { exact: true }).waitFor()
    expect(await trialBalance()).not.toEqual(before)
  })

  test('is not lent to anybody else meanwhile', async () => {
    await desk.goto(`${server.address}new/key-loan`)
    await desk.getByRole('combobox', { name: '钥匙' }).fill('A02')
    await desk.locator('.key-hit', { hasText: 'A02' }).click()
    await desk.keyboard.press('Escape')
    await askFor('白若溪')
    await clerk.does('收押金', (asked) => asked.getByRole('radio', { name: '现金' }).check())
    await press(/^借出/)
    const form = main().getByRole('form', { name: '借出' })
    await form.getByRole('radio', { name: '是', exact: true }).check()
    await form.getByText('有钥匙已在别人手上').waitFor()
    await form.getByText('R7-4.5.4', { exact: true }).waitFor()
    await desk.keyboard.press('Escape')
    await clerk.does('不予借用', (asked) => asked.getByLabel('原因').fill('钥匙已借出'))
    await main().getByText('已退押金').waitFor()
  })

  test('comes back, and the deposit with it', async () => {
    const held = await cashier.ledger.deposits.query({})
    await openCabinet('A02')
    await panel().getByRole('link', { name: '看这次借用' }).click()
    await clerk.does('归还', async (asked) => {
      await asked.getByRole('radio', { name: '完好' }).check()
      await asked.getByLabel('签字').fill('唐立言')
    })
    await main().getByText('收回：A02，完好，退押金 ¥50.00').waitFor()
    const left = await cashier.ledger.deposits.query({})
    expect(sumOf(held.rows) - sumOf(left.rows)).toBe(5000)
    await openCabinet('A02')
    await panel().getByText('在柜', { exact: true }).waitFor()
  })

  test('leaves every account as it was', async () => {
    expect(await trialBalance()).toEqual(before)
  })
})

const sumOf = (rows: readonly { readonly heldFen: number }[]) =>
  rows.reduce((sum, { heldFen }) => sum + heldFen, 0)

describe('what the desk does with a key in the cabinet', () => {
  test('it is kept for somebody, and given up', async () => {
    await openCabinet('A03')
    await deed('预约', () => desk.getByRole('button', { name: '1 小时后' }).click())
    await panel().getByText('已预约', { exact: true }).waitFor()
    await panel().getByText('R7-4.5.4').waitFor()
    await press('取消预约')
    await panel().getByText('在柜', { exact: true }).waitFor()
  })

  test('its owner entrusts it, and the dialog says which key', async () => {
    await openCabinet('A03')
    await deed('业主托管', async () => {
      await desk.getByRole('dialog', { name: /业主托管 · A03 · / }).waitFor()
      await desk.getByLabel('业主签字').fill('陈述')
      await desk.getByRole('radio', { name: '是', exact: true }).check()
    })
    await main().getByRole('heading', { name: 'A03 · 业主托管' }).waitFor()
    await panel()
      .getByText(/业主同意借出：/)
      .waitFor()
  })

  test('a lost one is found again', async () => {
    await openCabinet('A46')
    await deed('找到了', () => desk.getByLabel('在哪里找到').fill('风机房门后'))
    await panel().getByText('在柜', { exact: true }).waitFor()
    await panel().getByText('风机房门后').waitFor()
  })

  test('one that is retired leaves its hook to another', async () => {
    await openCabinet('A60')
    await deed('注销', async () => {
      await desk.getByText('不能撤销').waitFor()
      await desk.getByLabel('原因').fill('换锁')
    })
    await hook('A60').waitFor({ state: 'detached' })
    await main().getByText('点一个挂钩').waitFor()
    expect(await seriousFaults(desk)).toEqual([])
  })
})

describe('R7-4.5.6: a stock-taking', () => {
  const hooks = () => main().locator('.stock-hook')
  const looked = () => main().locator('.stock-hook[data-mark]').count()

  test('outlives a reload, and is not kept before every hook was looked at', async () => {
    await desk.goto(`${server.address}keys`)
    await main().getByRole('link', { name: '盘点' }).click()
    await hooks().first().focus()
    for (const key of ['Enter', 'Enter', 'Delete']) await desk.keyboard.press(key)
    await desk.reload()
    await hooks().first().waitFor()
    expect(await looked()).toBe(3)
    await main().getByText('应在柜，没看到 1').waitFor()

    await press('存下盘点')
    await main().getByText('还有挂钩没看').waitFor()
    await main().getByText('R7-4.5.6').waitFor()
    expect(await seriousFaults(desk)).toEqual([])
  })

  test('is kept with who and when, and told hook by hook', async () => {
    const all = await hooks().count()
    await hooks().nth(3).focus()
    for (let hook = 3; hook < all; hook += 1) await desk.keyboard.press('Enter')
    await main().getByText(`已看 ${all} / ${all}`).waitFor()
    await main().getByLabel('登记册上没有的钥匙').fill('无牌 2 把')
    await press('存下盘点')

    await desk.waitForURL(/\/keys\/stock\/./)
    await main().getByText('登记借出，却挂着').waitFor()
    await main().getByText('无牌 2 把').waitFor()
    expect(await main().locator('.stock-table tbody tr').count()).toBe(all)
    expect(await seriousFaults(desk)).toEqual([])
    await main().getByRole('link', { name: '以往盘点' }).click()
    await main()
      .getByRole('cell', { name: server.account('receptionist').name })
      .waitFor()
    expect(await looked()).toBe(0)
  })
})

test('H-key-loan-3: a lost key keeps its deposit; found again, the supervisor refunds it', async () => {
  const before = await trialBalance()
  await openCabinet('A05')
  await panel().getByRole('link', { name: '借出' }).click()
  await askFor('唐立言')
  await clerk.does('收押金', (asked) => asked.getByRole('radio', { name: '现金' }).check())
  await clerk.does('借出', async (asked) => {
    await asked.getByRole('radio', { name: '是', exact: true }).check()
    await asked.getByLabel('签字').fill('唐立言')
  })
  await clerk.does('报遗失', async () => undefined)
  const path = new URL(desk.url()).pathname.slice(1)
  expect(await trialBalance()).not.toEqual(before)

  await openCabinet('A05')
  await deed('找到了', () => desk.getByLabel('在哪里找到').fill('门卫室'))
  const account = server.account('supervisor')
  const supervisor = clerkAt(await openDesk(browser, server, { account }), server.address)
  await supervisor.goTo(path)
  await supervisor.does('找回退押金', (asked) => asked.getByLabel('原因').fill('当天在门卫室找到'))
  await supervisor.main().getByText('找回：A05，主管同意退押金 ¥50.00').waitFor()
  await supervisor.page.context().close()

  const after = new Map(await trialBalance())
  expect(after.get('deposits:key-loan')).toBe(new Map(before).get('deposits:key-loan'))
  expect(after.get('forfeited:key-loan') ?? 0).toBe(new Map(before).get('forfeited:key-loan') ?? 0)
})
