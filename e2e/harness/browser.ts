import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { sessionCookie } from './client'
import type { Account, Server } from './server'

const offline = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: offline,
  })

interface Look {
  readonly language?: 'zh-CN' | 'zh-TW' | 'en'
  readonly width?: number
  readonly height?: number
}

/** A desk where this person is signed in; the page fails the test when it throws. */
export async function openDesk(
  browser: Browser,
  { address }: Server,
  { account, width = 1440, height = 900 }: Look & { readonly account: Account },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } })
  const pairs = (await sessionCookie(address, account)).split('; ')
  await context.addCookies(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address }
    }),
  )
  return openPage(context, address)
}

/** A kiosk in the lobby, enrolled with the code that the server printed. */
export async function openKiosk(browser: Browser, server: Server): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } })
  const page = await openPage(context, server.kioskAddress)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  for (const sign of (server.kioskCode ?? '').replaceAll('-', '')) await press(sign)
  await press('下一步')
  await press('不量，跳过')
  await press('开始使用')
  await page.getByRole('button', { name: '我来访友或办事' }).waitFor()
  return page
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(address)
  return page
}
