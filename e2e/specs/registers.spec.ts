import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readXlsx } from '@frontdesk/api/spreadsheet'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from '../harness/axe'
import { openBrowser, openDesk } from '../harness/browser'
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

/** By the way a colleague takes: 登记册, then its card. */
async function openRegister(title: string, page = desk): Promise<void> {
  await page.getByRole('link', { name: '登记册' }).click()
  await page.locator('.register-cards').getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

const press = (name: string, page = desk) => page.getByRole('button', { name, exact: true }).click()

const rowOf = (text: string, page = desk) => page.getByRole('row').filter({ hasText: text })

/** What the exported workbook says, row by row. */
async function exportedRows(page = desk): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    press('导出 Excel', page),
  ])
  const path = join(server.dataDir, download.suggestedFilename())
  await download.saveAs(path)
  const { rows } = await readXlsx(await readFile(path))
  return rows.map(({ cells }) => cells.join('|'))
}

test.each([
  ['业主档案', '1-101'],
  ['钥匙柜', 'A 柜'],
  ['公司信息', '物业费缴纳'],
  ['住户嘱托', '谢绝放行'],
  ['证件', 'ZH-000001'],
  ['车位', 'B1-01'],
  ['待领邮件', '快递'],
  ['代管财物', '3-1202'],
  ['部门负责人', '郑海川'],
  ['岗位', '顾明远'],
  ['日历', '国庆节'],
])('%s is one press from the registers, and shows what there is', async (title, shown) => {
  await openRegister(title)

  await desk.getByRole('main').getByText(shown).first().waitFor()
  expect(await seriousFaults(desk)).toEqual([])
})

test('a parking space is added, renamed and retired; one that is let says by whom', async () => {
  await openRegister('车位')
  await press('新增车位')
  await desk.locator('#record-spaceNo').fill('B1-01')
  await press('保存')
  await desk.getByText('已有这个编号的车位，请换一个。').waitFor()
  await desk.locator('#record-spaceNo').fill('E-01')
  await press('保存')
  await rowOf('E-01').getByRole('button', { name: '修改' }).click()
  await desk.locator('#record-spaceNo').fill('E-02')
  await press('保存')
  expect(await exportedRows()).toContainEqual(expect.stringMatching(/^E-02\|/))

  await rowOf('E-02').getByRole('button', { name: '修改' }).click()
  await press('停用车位')
  await press('停用车位')
  await rowOf('E-02').waitFor({ state: 'detached' })
  await rowOf('使用中').first().getByRole('button', { name: '修改' }).click()
  const form = desk.getByRole('dialog')
  await form.getByText('还有人在用，退位后才能改车位号或停用').waitFor()
  expect(await form.getByRole('button', { name: '停用车位' }).count()).toBe(0)
  await form.getByRole('button', { name: '取消' }).click()
  await desk.getByText('变更记录').click()
  await desk.getByText('车位 E-02 终止').waitFor()
})

test('a clerk reads who has had a space, and keeps none', async () => {
  const clerk = await openDesk(browser, server, { account: server.account('receptionist') })
  await openRegister('车位', clerk)
  await rowOf('使用中', clerk).first().getByRole('button', { name: '经过' }).click()

  await clerk.getByRole('dialog').getByText('谁用过').waitFor()
  expect(await clerk.getByRole('button', { name: '新增车位' }).count()).toBe(0)
  await clerk.context().close()
})

test('somebody is put on the watch list, a wrong phone goes, and in the end the entry', async () => {
  await openRegister('关注名单')
  await desk.getByText('名单上没有人').waitFor()
  await press('列入名单')
  await desk.locator('#record-reason').fill('多次闹事')
  await press('保存')
  await desk.getByText('姓名和电话至少留一样，否则认不出人。').waitFor()
  await desk.locator('#record-name').fill('魏无名')
  await desk.locator('#record-phone').fill('13911112222')
  await press('保存')
  await rowOf('139****2222').getByRole('button', { name: '修改' }).click()
  await desk.getByRole('checkbox', { name: '去掉电话' }).check()
  await press('保存')
  await rowOf('139****2222').waitFor({ state: 'detached' })
  expect(await exportedRows()).toContainEqual(expect.stringMatching(/^魏无名\|\|多次闹事/))

  await rowOf('魏无名').getByRole('button', { name: '修改' }).click()
  await press('移出名单')
  await press('移出名单')
  await desk.getByText('名单上没有人').waitFor()
  await desk.getByText('变更记录').click()
  await desk.getByText('关注名单 终止').waitFor()
})

test('the custody of what is not ours is told by owner, and leads to its case', async () => {
  await openRegister('代管财物')
  const line = rowOf('3-1202')
  await line.getByText('已购回，待领取').waitFor()
  expect(await exportedRows()).toContainEqual(expect.stringMatching(/^3-1202\|.+\|气\|/))
  await line.getByRole('link', { name: '气' }).click()
  await desk
    .getByRole('button', { name: '取消并退还' })
    .or(desk.getByText('领取'))
    .first()
    .waitFor()
})

test('next year is asked for on Today, pasted from the announcement, looked at, and kept', async () => {
  const manager = await openDesk(browser, server, { account: server.account('manager') })
  const next = new Date().getFullYear() + 1
  await manager
    .getByRole('listitem')
    .filter({ hasText: `${next} 年的放假安排还没有填` })
    .getByRole('link', { name: '去填写' })
    .click()
  await manager.getByRole('button', { name: `填写 ${next} 年放假安排` }).click()
  await manager
    .locator('#holidays')
    .fill('一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。1月4日（周一）上班。2月30日放假。')
  await manager.getByText('读出 4 天').waitFor()
  await manager.getByText('2月30日放假').last().waitFor()
  await press('保存', manager)
  await manager.getByRole('button', { name: '后一年' }).click()
  await manager.getByText('本项目填写，请对照国务院公布的通知').waitFor()
  await rowOf('元旦', manager).first().waitFor()
  expect(await exportedRows(manager)).toContainEqual(`${next}-01-04|调休上班|元旦`)
  await manager.context().close()
})

test('an article that is due stands on the Today of its owner until it is looked over', async () => {
  await openRegister('公司信息')
  await press('新增一条')
  await desk.locator('#record-title').fill('停水安排')
  await desk.locator('#record-body').fill('每月最后一个周三清洗水箱')
  await desk.locator('#record-reviewOn').fill('2026-01-01')
  await press('保存')
  await desk.getByRole('link', { name: '工作台' }).click()
  const notice = desk.getByRole('listitem').filter({ hasText: '您负责的「停水安排」' })
  await notice.getByRole('link', { name: '去复核' }).click()
  await desk.getByText('停水安排').click()
  await desk.getByRole('button', { name: '修改' }).first().click()
  await desk.locator('#record-reviewOn').fill('2099-01-01')
  await press('保存')
  await desk.getByRole('link', { name: '工作台' }).click()
  await desk.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
  await notice.waitFor({ state: 'detached' })
})

test('a post that is given up is warned of, and named again', async () => {
  const manager = await openDesk(browser, server, { account: server.account('manager') })
  await openRegister('岗位', manager)
  const row = rowOf('主管', manager).first()
  await row.getByRole('button', { name: '修改' }).click()
  const form = manager.getByRole('dialog')
  await form.locator('.ant-select-clear').first().click()
  await press('保存', manager)
  await row.getByText('升级到这里的事先转给代理人').waitFor()
  await row.getByRole('button', { name: '修改' }).click()
  await form.locator('#record-personId').fill('顾明远')
  await manager.keyboard.press('Enter')
  await press('保存', manager)
  await row.getByText('顾明远').waitFor()
  await manager.getByText('变更记录').click()
  await manager
    .getByText(/岗位 .*主管 修改/)
    .first()
    .waitFor()
  await manager.context().close()
})
