import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk } from '../harness/browser'
import { newId, signIn, unitOf } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  page = await openDesk(browser, server, { account: server.account('receptionist') })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

/** A photo as a telephone takes it: larger than it needs to be. */
async function photo(name: string) {
  const base64 = await page.evaluate<string>(`(async () => {
    const canvas = new OffscreenCanvas(4000, 3000)
    canvas.getContext('2d').fillRect(0, 0, 4000, 3000)
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
  })()`)
  return { name, mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') }
}

async function openRequest(): Promise<string> {
  const desk = await signIn(server, server.account('receptionist'))
  const caseId = newId()
  const unitId = await unitOf(desk, '3-1202')
  const input = { channel: 'phone', unitId, reporterName: '周慧敏', matter: '走廊灯不亮' }
  await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })
  await page.goto(`${server.address}cases/${caseId}`)
  return caseId
}

const card = () => page.getByRole('region', { name: '附件' })
const picker = () => card().getByLabel('加附件').first()

test('a photo is added to a case, made smaller, shown, and the look is put down', async () => {
  await openRequest()
  await picker().setInputFiles(await photo('走廊.png'))

  await card().getByRole('button', { name: '查看 走廊.jpg' }).click()
  const picture = page.getByRole('img', { name: '走廊.jpg' })
  await picture.waitFor()

  const size = await picture.evaluate((shown) => [
    Reflect.get(shown, 'naturalWidth'),
    Reflect.get(shown, 'naturalHeight'),
  ])
  expect(size).toEqual([2000, 1500])
  await page.keyboard.press('Escape')
  const timeline = page.getByRole('region', { name: '经过' })
  await timeline.getByText('加附件').first().waitFor()
})

test('several are dropped at once, and what is no picture is named and not kept', async () => {
  await openRequest()
  const text = { name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('只是文字') }
  await picker().setInputFiles([await photo('一.png'), text])

  await card().getByRole('alert').getByText('只收照片').waitFor()

  await card().getByRole('button', { name: '查看 一.jpg' }).waitFor()
  expect(await card().getByRole('listitem').count()).toBe(1)
})

test('an ended case shows what it has and takes no more', async () => {
  const caseId = await openRequest()
  await picker().setInputFiles(await photo('门锁.png'))
  await card().getByRole('button', { name: '查看 门锁.jpg' }).waitFor()
  const desk = await signIn(server, server.account('receptionist'))
  const command = { type: 'complete', handling: '换了灯', result: '已亮' }
  await desk.cases.submit.mutate({ caseId, commandId: newId(), command })
  await page.reload()

  await card().getByRole('button', { name: '查看 门锁.jpg' }).waitFor()
  expect(await card().getByRole('button', { name: '加附件' }).count()).toBe(0)
})

test('a photo of who applies for a pass goes with the application', async () => {
  await page.goto(`${server.address}new/tenant-pass`)
  const row = page.getByRole('group', { name: /申请人|办证人|持证人/ })
  await row
    .getByLabel('拍照或选文件')
    .first()
    .setInputFiles(await photo('近照.png'))

  await row.getByText('近照.jpg').waitFor()
  await row.getByRole('button', { name: '去掉' }).click()

  await row.getByRole('checkbox', { name: '近照' }).waitFor()
})
