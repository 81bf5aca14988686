import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openDesk, openKiosk } from '../harness/browser'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let kiosk: Page
let desk: Page

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  kiosk = await openKiosk(browser, server)
  desk = await openDesk(browser, server, { account: server.account('receptionist') })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

const english = {
  language: 'English',
  visit: 'I am visiting',
  building: 'Building',
  purpose: 'Family or friends',
  onFoot: 'No car, next',
  next: 'Next',
  agree: 'Agree and go on',
  understood: 'Got it',
  home: /Back to the start/,
  leave: 'I am leaving',
  signOut: 'Sign out',
  thanks: /thank you/i,
  waiting: /3-1202/,
  name: 'Anna Novak',
}

const chinese: typeof english = {
  language: '简体中文',
  visit: '我来访友或办事',
  building: '号楼',
  purpose: '探亲访友',
  onFoot: '没有开车，下一步',
  next: '下一步',
  agree: '同意并继续',
  understood: '好，知道了',
  home: /回到首页/,
  leave: '我要离开',
  signOut: '签离',
  thanks: /谢谢您/,
  waiting: /3-1202/,
  name: '龙婉清',
}

const press = (name: string) => kiosk.getByRole('button', { name, exact: true }).click()

async function signIn(words: typeof english): Promise<void> {
  await press(words.language)
  await kiosk.getByRole('button', { name: words.visit }).click()
  for (const key of ['3', words.building, '1', '2', '0', '2']) await press(key)
  await kiosk
    .getByRole('button', { name: /3-1202/ })
    .first()
    .click()
  await press(words.purpose)
  await press(words.onFoot)
  await kiosk.getByRole('textbox').fill(words.name)
  await press(words.next)
  for (const key of '13812346021') await press(key)
  await press(words.next)
  await press(words.agree)
}

test.each([
  ['English', english],
  ['中文', chinese],
])(
  'in %s a visitor signs in, the desk sees it at once and admits, the visitor leaves',
  async (_, words) => {
    await signIn(words)
    const agreedAt = Date.now()
    const row = desk.getByRole('link', { name: new RegExp(words.name) })
    await row.waitFor()
    expect(Date.now() - agreedAt, 'seen within a second of the last touch').toBeLessThan(1_500)

    await row.click()
    await desk.getByRole('button', { name: '请访客入内' }).first().click()
    await desk
      .getByRole('group', { name: /陪同前往/ })
      .getByRole('radio', { name: '否' })
      .check()
    await desk
      .getByRole('group', { name: /已问过住户/ })
      .getByRole('radio', { name: '是' })
      .check()
    await desk.getByRole('button', { name: '请访客入内' }).last().click()
    await desk.getByText('在场').first().waitFor()

    const badge = kiosk.locator('.badge b')
    await badge.waitFor()
    const badgeNo = (await badge.textContent())?.trim() ?? ''
    expect(badgeNo).toMatch(/^\d+$/)
    await kiosk.getByRole('button', { name: words.understood }).click()

    await press(words.language)
    await kiosk.getByRole('button', { name: words.leave }).click()
    for (const key of badgeNo) await press(key)
    await press(words.next)
    for (const key of '6021') await press(key)
    await press(words.signOut)
    await kiosk.getByText(words.thanks).waitFor()
    await kiosk.getByRole('button', { name: words.home }).click()
    await desk.getByText('已离开').first().waitFor()
    await desk.goto(server.address)
  },
)
