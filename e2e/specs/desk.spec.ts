import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk } from '../harness/browser'
import { type Client, hoursAgo, newId, signIn, unitOf } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let client: Client
let desk: Page

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  client = await signIn(server, server.account('receptionist'))
  desk = await openDesk(browser, server, { account: server.account('receptionist') })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

async function record(matter: string, receivedAt: string): Promise<string> {
  const caseId = newId()
  const unitId = await unitOf(client, '3-1202')
  const input = { channel: 'phone', unitId, reporterName: '周慧敏', matter, receivedAt }
  await client.cases.open.mutate({ procedure: 'service-request', caseId, input })
  return caseId
}

test('a request is taken down from the keyboard and stands on Today', async () => {
  await desk
    .getByRole('link', { name: /业主需求/ })
    .first()
    .waitFor()
  await desk.keyboard.press('F3')
  await desk.locator('#new-unitId').fill('3-1202')
  await desk.getByRole('option').first().waitFor()
  await desk.keyboard.press('Enter')
  await desk.getByRole('radio', { name: '来电' }).check()
  await desk.locator('#new-reporterName').fill('周慧敏')
  await desk.locator('#new-matter').fill('阳台地漏反水')
  await desk.reload()
  expect(await desk.locator('#new-matter').inputValue(), 'the draft survives').toBe('阳台地漏反水')

  await desk.getByRole('button', { name: '登记', exact: true }).click()
  await desk.getByRole('heading', { name: '阳台地漏反水' }).waitFor()
  await desk.goto(server.address)
  await desk.getByRole('link', { name: /阳台地漏反水/ }).waitFor()
})

test('R2-4.7 past two days the receptionist reads why not, and the supervisor completes', async () => {
  const caseId = await record('楼道灯不亮', hoursAgo(72))
  await desk.goto(`${server.address}cases/${caseId}`)
  const refused = desk.getByRole('button', { name: '记录办理结果' })
  await refused.waitFor()
  expect(await refused.getAttribute('aria-disabled')).toBe('true')
  const reasonId = (await refused.getAttribute('aria-describedby')) ?? ''
  expect(await desk.locator(`#${reasonId}`).textContent()).toContain('R2-4.7')

  const supervisor = await openDesk(browser, server, { account: server.account('supervisor') })
  await supervisor.goto(`${server.address}cases/${caseId}`)
  await supervisor.getByRole('button', { name: '记录办理结果' }).click()
  await supervisor.locator('#complete-handling').fill('更换灯泡')
  await supervisor.locator('#complete-result').fill('已亮')
  await supervisor.getByRole('button', { name: '记录办理结果' }).last().click()
  await supervisor.getByText('已办结').first().waitFor()
  await desk.getByText('已办结').first().waitFor()
})

test('what another changes meanwhile is shown, and nothing typed is lost', async () => {
  const caseId = await record('车位渗水', hoursAgo(1))
  await desk.goto(`${server.address}cases/${caseId}`)
  await desk.getByRole('button', { name: '记录跟进' }).click()
  await desk.locator('#followUp-note').fill('已约下午上门')
  const supervisor = await signIn(server, server.account('supervisor'))
  await supervisor.cases.submit.mutate({
    caseId,
    commandId: newId(),
    command: { type: 'addNote', note: '请带抽水泵' },
  })
  await desk.getByText('请带抽水泵').first().waitFor()

  await desk.getByRole('button', { name: '记录跟进' }).last().click()
  await desk.locator('.conflict-bar').waitFor()
  expect(await desk.locator('#followUp-note').inputValue()).toBe('已约下午上门')
  await desk.getByRole('button', { name: '看过了，照旧提交' }).click()
  await desk.getByText('已约下午上门').first().waitFor()
})

test('a clause leads into the book, whose states lead to their cases', async () => {
  const caseId = await record('信箱锁坏了', hoursAgo(1))
  await desk.goto(`${server.address}cases/${caseId}`)
  await desk.getByRole('button', { name: 'R2-3.1.1' }).click()
  await desk.getByRole('link', { name: '翻到规程' }).click()

  await desk.getByRole('heading', { name: '业主意见或需求' }).waitFor()
  expect(await desk.locator('[id="R2-3.1.1"]').isVisible()).toBe(true)
  await desk.getByRole('link', { name: /前台处理中 withReceptionist \d+/ }).click()

  await desk.getByRole('link', { name: /信箱锁坏了/ }).waitFor()
})
