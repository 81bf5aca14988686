import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'apps/api/src/main.ts')

export interface Account {
  readonly name: string
  readonly username: string
  readonly password: string
  readonly roles: readonly string[]
}

/** What the server says when it takes requests. */
interface Ready {
  readonly address: string
  readonly kioskAddress: string
  readonly setupLink: string | null
  readonly kioskCode: string | null
  readonly signIns: readonly Account[]
}

export interface Server extends Ready {
  readonly dataDir: string
  account(role: string): Account
  /** Ends the server as a power cut would, and with it, if asked, its PostgreSQL. */
  kill(what?: 'server' | 'server and database'): Promise<void>
  stop(): Promise<void>
}

export interface Started {
  readonly child: ChildProcess
  readonly output: () => string
  readonly ended: Promise<number | null>
}

/** A folder that the database's own user can reach too. */
export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-e2e-'))
  chmodSync(folder, 0o755)
  return folder
}

/** The API in a process of its own, with no shell between, so that a kill meets it. */
export function spawnApi(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: join(root, 'apps/api'),
    env: { ...process.env, PORT: '0', FRONTDESK_READY_JSON: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, output: () => chunks.join(''), ended }
}

/** A running server with the demo site; `dataDir` is one that was used before, or a new one. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  dataDir = newDataDir(),
): Promise<Server> {
  const started = spawnApi({ ...env, DATA_DIR: dataDir })
  const ready = await readyOf(started)
  const { child, ended } = started
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    ...ready,
    dataDir,
    account: (role) => {
      const found = ready.signIns.find(({ roles }) => roles.includes(role))
      if (!found) throw new Error(`The demo has nobody who is ${role}`)
      return found
    },
    kill: async (what = 'server') => {
      const database = what === 'server' ? null : await postmasterOf(dataDir)
      child.kill('SIGKILL')
      if (database) process.kill(database, 'SIGKILL')
      await ended
    },
    stop: () => end('SIGTERM'),
  }
}

export const forget = (dataDir: string) => rm(dataDir, { recursive: true, force: true })

async function readyOf({ child, output, ended }: Started): Promise<Ready> {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  for (;;) {
    const line = /^READY (\{.*\})$/m.exec(output())
    if (line?.[1]) return JSON.parse(line[1])
    if (isOver) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** PostgreSQL writes its process id in the first line of its pid file. */
async function postmasterOf(dataDir: string): Promise<number> {
  const file = join(dataDir, 'postgres', 'postmaster.pid')
  return Number((await readFile(file, 'utf8')).split('\n')[0])
}
