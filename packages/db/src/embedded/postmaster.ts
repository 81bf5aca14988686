import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries'
import type { Folders } from './folders'
import { run } from './initialise'
import { processStart } from './process-start'
import type { Say } from './say'

/**
 * After a killed API its server may still run. It is stopped cleanly and started anew, as a child
 * that can be watched; a pid file whose process is gone or is something else is removed.
 */
export async function stopLeftover(binaries: Binaries, folders: Folders, say: Say): Promise<void> {
  const { cluster, socket, account } = folders
  const pid = await postmasterPid(cluster)
  if (pid === null) return
  if (await runsOn(pid, cluster)) {
    say({ step: 'found-again', detail: String(pid) })
    const stop = (mode: string) =>
      run(binaries.pgCtl, ['stop', '-D', cluster, '-m', mode, '-w', '-t', '60'], {
        ...account,
        cwd: cluster,
      })
    await stop('fast').catch(async () => {
      if (await runsOn(pid, cluster)) await stop('immediate')
    })
    return
  }
  await rm(join(cluster, 'postmaster.pid'), { force: true })
  await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true })
}

export async function postmasterPid(cluster: string): Promise<number | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text.split('\n')[0] ?? '', 10)
  return Number.isNaN(pid) ? null : pid
}

/** A server stands in its own folder: a process that took over its id does not. */
async function runsOn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return processStart(pid) !== null
  const standsIn = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  return standsIn !== null && standsIn === (await realpath(cluster))
}

/** Waits until `check` holds, or gives up after `limitMs`. */
export async function waitUntil(check: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs
  while (performance.now() < end) {
    if (await check()) return true
    await pause(20)
  }
  return false
}
