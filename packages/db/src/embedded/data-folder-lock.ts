import { link, mkdir, open, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError } from '../database-error'
import { processStart } from './process-start'

interface Holder {
  readonly pid: number
  readonly start: string | null
}

/** Takes the data folder for this process, or says who has it. A lock whose process is gone is taken over. */
export async function lockDataFolder(dataDir: string): Promise<{ release: () => Promise<void> }> {
  const path = join(dataDir, 'frontdesk.lock')
  const own: Holder = { pid: process.pid, start: processStart(process.pid) }
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await publish(path, own)) {
      await sweepAside(dataDir)
      return { release: () => releaseLock(path, own) }
    }
    const holder = await readHolder(path)
    if (holder && isAlive(holder)) throw inUse(dataDir, holder)
    if (holder !== undefined) await removeStale(path)
  }
  throw inUse(dataDir, null)
}

/** Written aside and linked into place, so that nobody ever reads half a lock. */
async function publish(path: string, own: Holder): Promise<boolean> {
  const aside = `${path}.${own.pid}.${Math.random().toString(36).slice(2)}`
  const file = await open(aside, 'wx', 0o644)
  await file.writeFile(JSON.stringify(own))
  await file.sync()
  await file.close()
  try {
    await link(aside, path)
    return true
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false
    throw cause
  } finally {
    await rm(aside)
  }
}

/** What processes that were killed while writing left behind. */
async function sweepAside(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const pid = /^frontdesk\.lock\.(\d+)\./.exec(name)?.[1]
    if (pid && processStart(Number(pid)) === null) await rm(join(dataDir, name), { force: true })
  }
}

/** `undefined` when the lock has just gone, null when it says nothing readable. */
async function readHolder(path: string): Promise<Holder | null | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    return isCode(cause, 'ENOENT') ? undefined : null
  }
}

const isAlive = ({ pid, start }: Holder): boolean => {
  const now = processStart(pid)
  return now !== null && (start === null || now === start)
}

/** One remover at a time, who looks again: otherwise a slow one would remove a lock just taken. */
async function removeStale(path: string): Promise<void> {
  const turn = `${path}.turn`
  try {
    await mkdir(turn)
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) throw cause
    await pause(50)
    const age = await stat(turn).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > 10_000) await rmdir(turn).catch(() => {})
    return
  }
  const holder = await readHolder(path)
  if (holder === null || (holder && !isAlive(holder))) await rm(path, { force: true })
  await rmdir(turn)
}

async function releaseLock(path: string, own: Holder): Promise<void> {
  const holder = await readHolder(path)
  if (holder?.pid === own.pid && holder.start === own.start) await rm(path, { force: true })
}

const inUse = (dataDir: string, holder: Holder | null): DatabaseError =>
  new DatabaseError(
    'data-folder-in-use',
    `The data folder ${dataDir} is in use by another Frontdesk${holder ? ` (process ${holder.pid})` : ''}. Stop that one first, or give this one a folder of its own: DATA_DIR=/another/folder npm start`,
  )

const isCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code
