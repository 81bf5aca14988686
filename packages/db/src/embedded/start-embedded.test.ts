import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { connect } from '../connect'
import { nobody } from './account'
import { canReach } from './folders'
import { postmasterPid, waitUntil } from './postmaster'
import { processStart } from './process-start'
import type { EmbeddedMessage } from './say'
import { type Embedded, reachEmbedded, startEmbedded } from './start-embedded'

const isRoot = process.getuid?.() === 0
const childProgram = fileURLToPath(new URL('../testing/embedded-child.ts', import.meta.url))
const canNobodyReadUs = isRoot && (await canReach(nobody, dirname(childProgram)))

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function newFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'frontdesk-embedded-'))
  await chmod(folder, mode)
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function start(dataDir: string): Promise<{ embedded: Embedded; said: string[] }> {
  const said: string[] = []
  const say = ({ step }: EmbeddedMessage) => said.push(step)
  const embedded = await startEmbedded({ dataDir, say })
  cleanups.push(() => embedded.stop())
  return { embedded, said }
}

async function startInChild(
  dataDir: string,
  account?: number,
): Promise<{ child: ChildProcess; answer: { ownerUrl?: string; code?: string } }> {
  const args = ['--import', 'tsx', childProgram, dataDir, ...(account ? [String(account)] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  cleanups.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, answer: JSON.parse(line) }
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const database = connect(url, { max: 1 })
  try {
    const { rows } = await database.pool.query(statement)
    return rows
  } finally {
    await database.close()
  }
}

async function serverPid(dataDir: string): Promise<number> {
  const pid = await postmasterPid(join(dataDir, 'postgres'))
  if (pid === null) throw new Error('No server runs')
  return pid
}

describe('the embedded server', () => {
  test('is made at the first start and found with its rows at the next', async () => {
    const dataDir = await newFolder()
    const first = await start(dataDir)
    await ask(first.embedded.ownerUrl, 'create table kept as select 7 as number')
    await first.embedded.stop()

    const second = await start(dataDir)

    expect(first.said).toContain('initialising')
    expect(second.said).not.toContain('initialising')
    expect(await ask(second.embedded.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }])
  })

  test('writes to disk before it answers, and listens on no network', async () => {
    const { embedded } = await start(await newFolder())

    const rows = await ask(
      embedded.ownerUrl,
      `select name, setting from pg_settings
       where name in ('fsync', 'listen_addresses', 'synchronous_commit') order by name`,
    )

    expect(rows).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '' },
      { name: 'synchronous_commit', setting: 'on' },
    ])
  })

  test('refuses a second start on the same folder, from here or from another process', async () => {
    const dataDir = await newFolder()
    await start(dataDir)

    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'data-folder-in-use',
      message: expect.stringContaining('DATA_DIR='),
    })
    const { answer } = await startInChild(dataDir)
    expect(answer.code).toBe('data-folder-in-use')
  })

  test('is reached by a command while a desk runs it, and left running', async () => {
    const dataDir = await newFolder()
    const { ownerUrl } = (await start(dataDir)).embedded
    await ask(ownerUrl, 'create table kept as select 7 as number')

    const reached = await reachEmbedded({ dataDir })
    expect(await ask(reached.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }])
    await reached.stop()
    expect(await ask(ownerUrl, 'select number from kept')).toEqual([{ number: 7 }])
  })

  test('says so when it cannot use the folder', async () => {
    const file = join(await newFolder(), 'file')
    await writeFile(file, '')

    await expect(startEmbedded({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'data-folder-unusable',
      message: expect.stringContaining('DATA_DIR='),
    })
  })

  test('is found again after its API was killed, with what was acknowledged', async () => {
    const dataDir = await newFolder()
    const { child, answer } = await startInChild(dataDir)
    await ask(answer.ownerUrl ?? '', 'create table kept as select 7 as number')
    const before = await serverPid(dataDir)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(processStart(before)).not.toBeNull()

    const { embedded, said } = await start(dataDir)

    expect(said).toContain('found-again')
    expect(processStart(before)).toBeNull()
    expect(await ask(embedded.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }])
  })

  test('comes back when it is killed, and a pool on it recovers', async () => {
    const dataDir = await newFolder()
    const { embedded, said } = await start(dataDir)
    const database = connect(embedded.ownerUrl, { max: 3 })
    cleanups.push(() => database.close())
    await database.pool.query('create table kept as select 7 as number')
    const inTheMiddle = await database.pool.connect()
    await inTheMiddle.query('begin')

    process.kill(await serverPid(dataDir), 'SIGKILL')
    await waitUntil(async () => said.includes('restarting'), 10_000)

    const isBack = await waitUntil(
      () =>
        database.pool.query('select from kept').then(
          () => true,
          () => false,
        ),
      20_000,
    )
    inTheMiddle.release(true)
    expect(isBack).toBe(true)
  })

  test('does not come back once it was stopped', async () => {
    const dataDir = await newFolder()
    const { embedded } = await start(dataDir)
    const pid = await serverPid(dataDir)

    await embedded.stop()

    expect(processStart(pid)).toBeNull()
    expect(await readdir(dataDir)).toEqual(['postgres'])
  })

  test('leaves nothing of a start that was killed while making the files', async () => {
    const dataDir = await newFolder()
    await mkdir(join(dataDir, 'postgres.new-1', 'base'), { recursive: true })

    const { said } = await start(dataDir)

    expect(said).toContain('initialising')
    expect(await readdir(dataDir)).not.toContain('postgres.new-1')
  })

  test('runs in a folder whose path is too long for a socket', async () => {
    const dataDir = join(await newFolder(), 'a-long-name-of-a-folder/'.repeat(6))

    const { embedded } = await start(dataDir)

    expect(
      await ask(embedded.appUrl.replace('frontdesk_app', 'frontdesk_owner'), 'select 1 as one'),
    ).toEqual([{ one: 1 }])
  })

  test('takes no stranger that has the id of its server for it', async () => {
    const dataDir = await newFolder()
    const first = await start(dataDir)
    await first.embedded.stop()
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`)

    const { embedded } = await start(dataDir)

    expect(await ask(embedded.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test.runIf(canNobodyReadUs)('runs for an ordinary user', async () => {
    const dataDir = await newFolder()
    await chown(dataDir, nobody.uid, nobody.gid)

    const { answer } = await startInChild(dataDir, nobody.uid)

    expect(await ask(answer.ownerUrl ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test.runIf(isRoot)('keeps its files elsewhere when root names a private folder', async () => {
    const hidden = await newFolder(0o700)
    const dataDir = join(hidden, 'data')
    await mkdir(dataDir)
    const { embedded, said } = await start(dataDir)
    const far = await readlink(join(dataDir, 'postgres'))
    cleanups.splice(1, 0, () => rm(far, { recursive: true, force: true }))

    expect(said).toContain('moved')
    expect((await stat(far)).uid).toBe(nobody.uid)
    expect(await ask(embedded.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})
