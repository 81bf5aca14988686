import { spawn } from 'node:child_process'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DatabaseError } from '../database-error'
import { giveTo } from './account'
import type { Binaries } from './binaries'
import type { Folders } from './folders'
import type { Say } from './say'

export const ownerRole = 'frontdesk_owner'

/** Makes the server's files where there are none: aside first, so that a kill leaves nothing half done. */
export async function initialise(
  binaries: Binaries,
  { cluster, account }: Folders,
  say: Say,
): Promise<void> {
  const parent = dirname(cluster)
  const prefix = `${basename(cluster)}.new-`
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix))
      await rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 })
  }
  if (await hasFiles(cluster)) return
  say({ step: 'initialising', detail: cluster })
  const aside = join(parent, `${prefix}${process.pid}`)
  await mkdir(aside, { mode: 0o700 })
  await giveTo(account, aside)
  await run(
    binaries.initdb,
    ['-D', aside, '-U', ownerRole, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-instructions'],
    { ...account, cwd: aside },
  )
  await rename(aside, cluster)
  const folder = await open(parent, 'r')
  await folder.sync()
  await folder.close()
}

const hasFiles = (cluster: string): Promise<boolean> =>
  stat(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  )

interface RunOptions {
  readonly uid?: number
  readonly gid?: number
  readonly cwd: string
}

/** Runs one of the server's own programs to its end. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      reject(
        new DatabaseError(
          'server-does-not-start',
          `${basename(program)} failed with ${code}. It said:\n${output.trim()}`,
        ),
      )
    })
  })
}
