import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseError } from '../database-error'
import type { Binaries } from './binaries'
import type { Folders } from './folders'
import { ownerRole } from './initialise'
import { stopLeftover } from './postmaster'
import type { Say } from './say'

export interface Server {
  stop(): Promise<void>
}

interface Watched {
  child: ChildProcess
  isStopping: boolean
  restarting: Promise<void> | null
}

const readyLimitMs = 60_000
const triesWhileHeld = 40

/** Starts the server and keeps it running: one that dies by itself is started again. */
export async function runServer(binaries: Binaries, folders: Folders, say: Say): Promise<Server> {
  const start = () => startPatiently(binaries, folders, say)
  say({ step: 'starting' })
  const watched: Watched = { child: await start(), isStopping: false, restarting: null }
  const watch = () => {
    watched.child.once('exit', (code, signal) => {
      if (watched.isStopping) return
      say({ step: 'restarting', detail: signal ?? String(code) })
      watched.restarting = restart(watched, start, say).then(watch)
    })
  }
  watch()
  say({ step: 'ready' })
  return { stop: () => stop(watched, say) }
}

/** Without its database the desk stands still, so this never gives up; it says each time why it failed. */
async function restart(watched: Watched, start: () => Promise<ChildProcess>, say: Say) {
  while (!watched.isStopping) {
    try {
      watched.child = await start()
      say({ step: 'ready' })
      return
    } catch (cause) {
      say({ step: 'restarting', detail: cause instanceof Error ? cause.message : String(cause) })
      await pause(1000)
    }
  }
}

/** The children of a killed server hold its memory until they notice: the next one has to wait for them. */
async function startPatiently(binaries: Binaries, folders: Folders, say: Say) {
  for (let attempt = 1; ; attempt++) {
    try {
      await stopLeftover(binaries, folders, say)
      return await startOnce(binaries, folders)
    } catch (cause) {
      const isHeld = cause instanceof Error && /shared memory block|lock file/.test(cause.message)
      if (!isHeld || attempt === triesWhileHeld) throw cause
      await pause(Math.min(100 * attempt, 2000))
    }
  }
}

async function startOnce(binaries: Binaries, folders: Folders): Promise<ChildProcess> {
  const { cluster, socket, account } = folders
  const logPath = join(cluster, 'server.log')
  await rename(logPath, `${logPath}.before`).catch(() => {})
  const log = await open(logPath, 'w', 0o600)
  // A session of its own, so that Ctrl-C in the terminal reaches the API only, which stops it in order.
  const child = spawn(binaries.postgres, settings(folders), {
    ...account,
    cwd: cluster,
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log.fd, log.fd],
  })
  let ended: string | null = null
  child.once('exit', (code, signal) => {
    ended = signal ?? String(code)
  })
  child.once('error', (cause) => {
    ended = cause.message
  })
  const end = performance.now() + readyLimitMs
  while (ended === null && performance.now() < end) {
    if (await answers(socket)) {
      await log.close()
      return child
    }
    await pause(10)
  }
  await log.close()
  child.kill('SIGQUIT')
  const said = (await readFile(logPath, 'utf8')).trim().split('\n').slice(-8).join('\n')
  throw new DatabaseError(
    'server-does-not-start',
    `PostgreSQL in ${cluster} did not start (${ended ?? 'no answer'}). It said:\n${said}`,
  )
}

const settings = ({ cluster, socket }: Folders): string[] => {
  const set = {
    listen_addresses: '',
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: '64MB',
    fsync: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    // Statements carry what people wrote; the log keeps none of them.
    log_min_error_statement: 'panic',
  }
  return [
    '-D',
    cluster,
    ...Object.entries(set).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
}

async function answers(socket: string): Promise<boolean> {
  const client = new pg.Client({ host: socket, user: ownerRole, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function stop(watched: Watched, say: Say): Promise<void> {
  if (watched.isStopping) return
  watched.isStopping = true
  say({ step: 'stopping' })
  await watched.restarting
  const { child } = watched
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  const isGone = await Promise.race([gone.then(() => true), pause(60_000, false, { ref: false })])
  if (!isGone) {
    child.kill('SIGQUIT')
    await gone
  }
}
