import { readXlsx } from '@frontdesk/api/spreadsheet'
import { type FormId, formIds, writtenForms } from '@frontdesk/rules/forms'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk } from '../harness/browser'
import { newId, signIn, unitOf } from '../harness/client'
import { asPrinted, printed } from '../harness/paper'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let desk: Page
let orderId: string
let house: string

const dayMs = 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const lastDays = (count: number) =>
  `from=${dayOf(Date.now() - count * dayMs)}&until=${dayOf(Date.now() + dayMs)}`
// A word that no line has room for.
const endless = 'pipe'.repeat(60)

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  desk = await openDesk(browser, server, { account: server.account('supervisor') })
  desk.setDefaultTimeout(60_000)
  orderId = await issuedOrder()
  const supervisor = await signIn(server, server.account('supervisor'))
  const { companyName, siteName } = await supervisor.staff.me.query()
  house = asPrinted(`${companyName} ${siteName}`)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

/** An order for a request that was forwarded, on its way in three copies. */
async function issuedOrder(): Promise<string> {
  const lin = await signIn(server, server.account('receptionist'))
  const caseId = newId()
  const unitId = await unitOf(lin, '3-1202')
  const input = { channel: 'phone', unitId, reporterName: '周慧敏', matter: endless }
  await lin.cases.open.mutate({ procedure: 'service-request', caseId, input })
  const forward = { type: 'forward', department: 'engineering' }
  await lin.cases.submit.mutate({ caseId, commandId: newId(), command: forward })
  const { links } = await lin.cases.get.query({ caseId })
  const order = links.find(({ procedure }) => procedure === 'dispatch-order')?.caseId ?? ''
  await lin.cases.submit.mutate({ caseId: order, commandId: newId(), command: { type: 'issue' } })
  return order
}

/** Opens a form, and waits until it is filled in; tells its title. */
async function open(form: FormId, search = lastDays(5)): Promise<string> {
  await desk.goto(`${server.address}forms/${form}?${search}`)
  await desk.locator('main').locator('.form-register, .form-sheet, .form-empty').first().waitFor()
  return asPrinted((await desk.getByRole('heading', { level: 1 }).textContent()) ?? '')
}

const columns = () => desk.locator('.form-register thead th').allTextContents()

// What A4 leaves between its margins, in pixels.
const paperWidth = { register: 1039, sheet: 688 }

test.each(formIds)('%s is printed under its title, and no wider than the paper', async (form) => {
  const title = await open(form)
  await desk.emulateMedia({ media: 'print' })
  const screen = desk.viewportSize()
  await desk.setViewportSize({ width: paperWidth[writtenForms[form].layout], height: 1000 })
  const { scrollWidth, clientWidth } = await desk
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  await desk.emulateMedia({ media: null })
  if (screen) await desk.setViewportSize(screen)

  const [first = ''] = await printed(desk)
  expect(title).not.toBe('')
  expect(first).toContain(title)
  expect(first).toContain(house)
  expect(first, 'nothing of the desk around it').not.toContain('工作台')
})

test('a long register has its header and the number of the page on every page', async () => {
  const title = await open('ownerReceptions', lastDays(60))
  const header = asPrinted((await columns()).join(''))
  const pages = await printed(desk)

  expect(pages.length).toBeGreaterThan(2)
  pages.forEach((page, index) => {
    expect(page).toContain(header)
    expect(page).toContain(asPrinted(`第 ${index + 1} 页，共 ${pages.length} 页`))
    expect(page).toContain(title)
  })
  expect(pages.at(-1)).toContain('客服主管')
})

test('the work record says a case once, beside all that was done', async () => {
  await open('workLog')
  const rows = await desk.locator('.form-register tbody').evaluateAll((groups) =>
    groups.map(({ rows }) => ({
      lines: rows.length,
      spans: rows[0].cells[0].rowSpan,
      isLabelled: [...rows].slice(1).every((row) => row.cells.length === 3),
    })),
  )
  expect(rows.some(({ lines }) => lines > 2)).toBe(true)
  for (const { lines, spans, isLabelled } of rows) {
    expect(spans).toBe(lines)
    expect(isLabelled).toBe(true)
  }
})

test('an order is printed in three copies, each on its own page with who keeps it', async () => {
  const title = await open('dispatchOrder', `case=${orderId}`)
  const pages = await printed(desk)

  expect(pages).toHaveLength(3)
  const keepers = ['第一联 · 前台留存', '第二联 · 责任部门留存', '第三联 · 业主留存']
  pages.forEach((page, index) => {
    expect(page).toContain(title)
    expect(keepers.filter((keeper) => page.includes(asPrinted(keeper)))).toEqual([keepers[index]])
  })
})

test('the Excel file has the title, columns and lines of the table', async () => {
  for (const form of ['ownerReceptions', 'keyLoans', 'workLog'] as const) {
    const title = await open(form)
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: '导出 Excel' }).click(),
    ])
    const chunks = await download.createReadStream()
    const { rows } = await readXlsx(Buffer.concat(await chunks.toArray()))
    expect(asPrinted(rows[0]?.cells[0] ?? '')).toBe(title)
    expect(rows[2]?.cells).toEqual(await columns())
    const lines = await desk.locator('.form-register tbody tr').count()
    expect(rows.filter(({ cells }) => /^[A-Z]{2}-\d{6}-/.test(cells[0] ?? ''))).toHaveLength(lines)
  }
})
