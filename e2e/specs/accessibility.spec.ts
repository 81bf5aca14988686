import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from '../harness/axe'
import { openBrowser, openDesk, openKiosk } from '../harness/browser'
import { signIn } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let caseId: string

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  const client = await signIn(server, server.account('supervisor'))
  const { rows } = await client.cases.list.query({ state: 'withSupervisor', limit: 1 })
  caseId = rows[0]?.caseId ?? ''
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

const still = (page: Page) => page.waitForLoadState('networkidle').catch(() => undefined)

async function faultsAt(page: Page, path: string): Promise<string[]> {
  await page.goto(`${server.address}${path}`)
  await page.getByRole('main').waitFor()
  await still(page)
  return seriousFaults(page)
}

/** The reader's choices are kept where the desk keeps them: in the page's own storage. */
async function prefer(page: Page, choice: 'language' | 'theme', name: RegExp): Promise<void> {
  const trigger = choice === 'language' ? /简体中文|繁體中文|English/ : /深色|浅色|Dark|Light|淺色/
  await page.getByRole('button', { name: trigger }).first().click()
  if (choice === 'language') await page.getByRole('menuitem', { name }).click()
}

describe.each(['简体中文', '繁體中文', 'English'])('the desk in %s', (language) => {
  test('has nothing serious on any screen, light or dark', async () => {
    const page = await openDesk(browser, server, { account: server.account('receptionist') })
    await page.getByRole('main').waitFor()
    await prefer(page, 'language', new RegExp(language))
    const paths = [
      '',
      'new/service-request',
      'new/complaint',
      'new/visitor',
      'new/hotel-stay',
      'rooms',
      'registers',
      'registers/articles',
      'registers/instructions',
      'book/visitor',
      'reports/complaints',
      'reports/services',
      'cases',
      `cases/${caseId}`,
    ]

    for (const theme of ['light', 'dark']) {
      if (theme === 'dark') await prefer(page, 'theme', /./)
      for (const path of paths) expect(await faultsAt(page, path), `${theme} /${path}`).toEqual([])
    }
    await page.context().close()
  })
})

test('sign-in and the kiosks page have nothing serious', async () => {
  const nobody = await browser.newPage()
  expect(await faultsAt(nobody, '')).toEqual([])
  await nobody.close()
  const admin = await openDesk(browser, server, { account: server.account('admin') })
  expect(await faultsAt(admin, 'kiosks')).toEqual([])
})

test('the kiosk has nothing serious from the welcome to the consent', async () => {
  const kiosk = await openKiosk(browser, server)
  const press = (name: string | RegExp) => kiosk.getByRole('button', { name }).first().click()
  const look = async (screen: string) => expect(await seriousFaults(kiosk), screen).toEqual([])

  await look('welcome')
  await press('我来访友或办事')
  await look('host')
  for (const key of ['3', '号楼', '1', '2', '0', '2']) {
    await kiosk.getByRole('button', { name: key, exact: true }).click()
  }
  await press(/3-1202/)
  await look('purpose')
  await press('探亲访友')
  await look('party')
  await press('没有开车，下一步')
  await kiosk.getByRole('textbox').fill('龙婉清')
  await look('name')
  await press('下一步')
  await look('phone')
  await press('不留电话')
  await look('consent')
  await press('同意并继续')
  await kiosk.getByRole('button', { name: '取消来访' }).waitFor()
  await look('waiting')
  await press('不等了，请前台帮忙')
  await kiosk.getByText('工作人员会帮您').first().waitFor()
  await look('please see the desk')
})
