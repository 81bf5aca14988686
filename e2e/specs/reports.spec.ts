import { readXlsx } from '@frontdesk/api/spreadsheet'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk } from '../harness/browser'
import { asPrinted, printed } from '../harness/paper'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let desk: Page

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  desk = await openDesk(browser, server, { account: server.account('receptionist') })
  desk.setDefaultTimeout(60_000)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

const heading = () => desk.getByRole('heading', { level: 1 })
const lines = () => desk.locator('.report-table tbody tr')
const title = async () => (await heading().textContent()) ?? ''

/** The complaints of the month before the one that opens: it is over, and the demo has some. */
async function openLastMonth(): Promise<void> {
  await desk.goto(server.address)
  await desk.getByRole('link', { name: '报表' }).click()
  await heading().filter({ hasText: '投诉统计表' }).waitFor()
  const running = await title()
  await desk.getByRole('link', { name: '上一期' }).click()
  await expect.poll(title).not.toBe(running)
}

test('a report shows its month, a bar leaves its own cases, and a line opens its case', async () => {
  await openLastMonth()
  const all = await lines().count()
  expect(all).toBeGreaterThan(5)

  const bar = desk
    .locator('.bars tbody tr')
    .filter({ has: desk.getByRole('link') })
    .first()
  const counted = Number(await bar.locator('b').textContent())
  await bar.getByRole('link').click()
  await expect.poll(() => lines().count()).toBe(counted)
  expect(counted).toBeLessThan(all)
  await desk.getByRole('link', { name: '看全部' }).click()
  await expect.poll(() => lines().count()).toBe(all)

  const number = lines().first().getByRole('link')
  const caseNumber = await number.textContent()
  await number.click()
  await desk.waitForURL(/\/cases\//)
  await desk
    .getByText(caseNumber ?? '')
    .first()
    .waitFor()
})

test('a report is printed with its figures and lines, and no wider than the paper', async () => {
  await openLastMonth()
  const report = asPrinted(await title())
  await desk.emulateMedia({ media: 'print' })
  const screen = desk.viewportSize()
  await desk.setViewportSize({ width: 1039, height: 1000 })
  const { scrollWidth, clientWidth } = await desk
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  await desk.emulateMedia({ media: null })
  if (screen) await desk.setViewportSize(screen)

  const pages = await printed(desk)
  expect(pages[0]).toContain(report)
  expect(pages[0]).toContain('处理及时率')
  expect(pages.join('')).toContain('TS-')
  expect(pages[0], 'nothing of the desk around it').not.toContain('工作台')
})

test('the Excel file has the report’s title and a line for each of its cases', async () => {
  await openLastMonth()
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '导出 Excel' }).click(),
  ])
  const chunks = await download.createReadStream()
  const { rows } = await readXlsx(Buffer.concat(await chunks.toArray()))
  expect(rows[0]?.cells[0]).toBe(await title())
  const saved = rows.filter(({ cells }) => /^TS-\d{6}-/.test(cells[0] ?? ''))
  expect(saved).toHaveLength(await lines().count())
})

test('the other reports are a step away, and an empty month says that it is', async () => {
  await openLastMonth()
  for (const [tab, name] of [
    ['派工单', '派工单统计分析表'],
    ['特约服务', '月份特约服务统计表'],
    ['代购电气', '代购电气统计表'],
  ] as const) {
    await desk.locator('.views').getByRole('link', { name: tab }).click()
    await heading().filter({ hasText: name }).waitFor()
  }
  await desk.goto(`${server.address}reports/complaints?month=2024-03`)
  await desk.getByText('这一期没有记录').waitFor()
})
