import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from '../harness/axe'
import { openBrowser, openDesk } from '../harness/browser'
import { signIn } from '../harness/client'
import { forget, type Server, startServer } from '../harness/server'

let server: Server
let browser: Browser
let desk: Page

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  desk = await openDesk(browser, server, { account: server.account('supervisor') })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await forget(server.dataDir)
})

const unitCount = 1000
const titles = '楼栋,房号,楼层,面积,身份,姓名,电话,入住日期'

/** A thousand units with an owner each; `changes` puts other lines in the place of some. */
function listWith(changes: Readonly<Record<number, string>> = {}): string {
  const lines = Array.from({ length: unitCount }, (_, index) => {
    const floor = (index % 20) + 1
    const door = String(Math.floor(index / 20) + 1).padStart(2, '0')
    const phone = `139${String(10_000_000 + index)}`
    return (
      changes[index + 2] ?? `K,K-${floor}${door},${floor},88.5,业主,钱${index},${phone},2024-03-01`
    )
  })
  return [titles, ...lines].join('\r\n')
}

async function choose(name: string, content: string): Promise<void> {
  const path = join(server.dataDir, name)
  await writeFile(path, `\ufeff${content}`)
  await desk.locator('#import-file').setInputFiles(path)
}

test('a list with three faults is told each by row and column, mended, and taken in whole', async () => {
  await desk.getByRole('link', { name: '登记册' }).click()
  await desk.getByRole('link', { name: '业主档案' }).click()
  await desk.getByRole('link', { name: '导入清单' }).click()
  await choose(
    'list.csv',
    listWith({
      5: 'K,K-401,4,88.5,朋友,钱三,13910000003,2024-03-01',
      500: 'K,K-1925,十九,88.5,业主,钱四,13910000498,2024-03-01',
      1001: 'K,K-2050,20,88.5,业主,钱五,1391000,2024-03-01',
    }),
  )

  await desk.getByText('有 3 处要改，什么都还没有写入').waitFor()
  const rows = await desk.locator('table.faults tbody tr').allTextContents()
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^5身份 E朋友身份请填业主、住户或租户。/),
    expect.stringMatching(/^500楼层 C十九楼层请填整数/),
    expect.stringMatching(/^1001电话 G1391000号码打不通/),
  ])
  expect(await seriousFaults(desk)).toEqual([])

  await choose('list.csv', listWith())
  await desk.getByRole('button', { name: `导入 ${unitCount} 户` }).click()
  await desk.getByText(`写入 ${unitCount} 户、${unitCount} 位。`).waitFor({ timeout: 60_000 })
})

test('the same list once more has nothing to write', async () => {
  await choose('again.csv', listWith())

  await desk.getByText('清单与档案完全一致，没有要写入的。').waitFor()
})

test('what was taken in is listed, found, and on the page of its unit', async () => {
  await desk.goto(`${server.address}archive?building=K`)
  await desk.getByRole('link', { name: 'K-101', exact: true }).waitFor()
  expect(await seriousFaults(desk)).toEqual([])

  await desk.locator('#search').fill('13910000999')
  await desk.getByRole('option', { name: /K-2050/ }).waitFor()
  await desk.getByLabel('查找', { exact: true }).last().fill('K-2050')
  await desk.getByRole('link', { name: 'K-2050' }).click()
  await desk.getByText('钱999').first().waitFor()
  // The list of what was found may still be open above the page.
  await desk.getByText('139****0999').first().waitFor()
  await desk.getByRole('button', { name: /^显示电话/ }).click()
  await desk.getByRole('link', { name: '13910000999' }).waitFor()
})

test('an exported list is taken in again unchanged', async () => {
  await desk.goto(`${server.address}archive`)
  const [download] = await Promise.all([
    desk.waitForEvent('download', { timeout: 60_000 }),
    desk.getByRole('button', { name: '导出 Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^业主档案-\d{4}-\d\d-\d\d\.xlsx$/)
  const path = join(server.dataDir, 'exported.xlsx')
  await download.saveAs(path)

  await desk.goto(`${server.address}archive/import`)
  await desk.locator('#import-file').setInputFiles(path)

  await desk.getByText('清单与档案完全一致，没有要写入的。').waitFor({ timeout: 60_000 })
})

test('a unit and its owner are written by hand, and a label that is taken is not', async () => {
  await desk.goto(`${server.address}archive`)
  await desk.getByRole('button', { name: '新增房号' }).click()
  await desk.locator('#unit-label').fill('3-1202')
  await desk.locator('#unit-building').fill('3')
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.getByText('这个房号档案里已经有了。').waitFor()

  await desk.locator('#unit-label').fill('S-08')
  await desk.locator('#unit-building').fill('S')
  await desk.getByRole('radio', { name: '商铺' }).check()
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.getByRole('button', { name: '新增一位' }).click()
  await desk.getByRole('radio', { name: '业主' }).check()
  await desk.locator('#person-name').fill('褚安宁')
  await desk.locator('#person-phone').fill('13900008888')
  await desk.getByRole('button', { name: '保存' }).click()

  await desk.getByText('139****8888').first().waitFor()
  const client = await signIn(server, server.account('receptionist'))
  expect(await client.units.search.query({ text: 'can' })).toMatchObject([{ label: 'S-08' }])
})

test('the desk keeps the archive, and leaves whole lists to those above it', async () => {
  const clerk = await openDesk(browser, server, { account: server.account('receptionist') })
  await clerk.goto(`${server.address}archive`)
  await clerk.getByRole('button', { name: '新增房号' }).waitFor()

  expect(await clerk.getByRole('link', { name: '导入清单' }).count()).toBe(0)
  await clerk.goto(`${server.address}archive/import`)
  await clerk.getByText('导入由主管、经理或管理员来做。').waitFor()
})
