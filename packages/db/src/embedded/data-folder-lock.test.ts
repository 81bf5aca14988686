import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './data-folder-lock'
import { processStart } from './process-start'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontdesk-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

const lockPath = () => join(folder, 'frontdesk.lock')

test('of many at once exactly one gets the folder', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataFolder(folder)))

  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('of many at once exactly one takes over a stale lock', async () => {
  await writeFile(lockPath(), JSON.stringify({ pid: process.ppid, start: 'an earlier process' }))

  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataFolder(folder)))

  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a folder given back can be taken again', async () => {
  const lock = await lockDataFolder(folder)
  await lock.release()

  await expect(lockDataFolder(folder)).resolves.toBeDefined()
})

test('a running process keeps its lock', async () => {
  const holder = { pid: process.ppid, start: processStart(process.ppid) }
  await writeFile(lockPath(), JSON.stringify(holder))

  await expect(lockDataFolder(folder)).rejects.toMatchObject({
    code: 'data-folder-in-use',
    message: expect.stringContaining(String(process.ppid)),
  })
})

test.each([
  ['of a process that is gone', { pid: 2 ** 22 + 1, start: null }],
  ['whose process id belongs to a later process', { pid: process.ppid, start: 'an earlier one' }],
])('a lock %s is taken over', async (_, holder) => {
  await writeFile(lockPath(), JSON.stringify(holder))

  await lockDataFolder(folder)

  expect(JSON.parse(await readFile(lockPath(), 'utf8'))).toMatchObject({ pid: process.pid })
})

test('a lock that says nothing readable is taken over', async () => {
  await writeFile(lockPath(), '')

  await expect(lockDataFolder(folder)).resolves.toBeDefined()
})

test('what a killed process left beside the lock is swept away', async () => {
  await writeFile(`${lockPath()}.${2 ** 22 + 1}.abc`, '{}')

  await lockDataFolder(folder)

  expect(await readdir(folder)).toEqual(['frontdesk.lock'])
})
