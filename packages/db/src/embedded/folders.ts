import { createHash } from 'node:crypto'
import { lstat, mkdir, mkdtemp, realpath, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseError } from '../database-error'
import { type Account, giveTo, serverAccount } from './account'
import type { Say } from './say'

export interface Folders {
  /** Where the server's files are. */
  readonly cluster: string
  /** Where its socket is: the path of a socket has room for 107 bytes only. */
  readonly socket: string
  readonly account: Account | null
}

const socketPathMaxBytes = 107
const socketName = '/.s.PGSQL.5432'
const farParent = '/var/lib/frontdesk'

export async function chooseFolders(dataDir: string, say: Say): Promise<Folders> {
  const near = join(await realpath(dataDir), 'postgres')
  const account = await serverAccount(near)
  const cluster = await chooseCluster(near, account, say)
  return { cluster, socket: await chooseSocketFolder(cluster, account), account }
}

async function chooseCluster(near: string, account: Account | null, say: Say): Promise<string> {
  const found = await lstat(near).catch(() => null)
  if (found?.isSymbolicLink()) return realpath(near).catch(() => lostFolder(near))
  if (!account || found || (await canReach(account, dirname(near)))) return near
  // Below a private folder such as /root nobody else gets through: the files live elsewhere, linked from here.
  await mkdir(farParent, { recursive: true, mode: 0o755 })
  const far = await mkdtemp(join(farParent, 'postgres-'))
  await symlink(far, near)
  say({ step: 'moved', detail: far })
  return far
}

function lostFolder(near: string): never {
  throw new DatabaseError(
    'server-does-not-start',
    `The database that ${near} points to cannot be reached. Put it back, or name another folder in DATA_DIR.`,
  )
}

export async function canReach(account: Account, folder: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  if (!(mode & bit)) return false
  return folder === dirname(folder) || canReach(account, dirname(folder))
}

async function chooseSocketFolder(cluster: string, account: Account | null): Promise<string> {
  if (Buffer.byteLength(cluster + socketName) <= socketPathMaxBytes) return cluster
  const short = join(tmpdir(), `frontdesk-${shortHash(cluster)}`)
  const owner = account?.uid ?? process.getuid?.()
  const found = await lstat(short).catch(() => null)
  // A folder that somebody else prepared there could be a trap.
  if (found && (!found.isDirectory() || found.uid !== owner)) await rm(short, { recursive: true })
  await mkdir(short, { recursive: true, mode: 0o700 })
  await giveTo(account, short)
  return short
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12)

/** A socket's own short folder goes with the server. */
export async function removeSocketFolder({ cluster, socket }: Folders): Promise<void> {
  if (socket !== cluster) await rm(socket, { recursive: true, force: true })
}
