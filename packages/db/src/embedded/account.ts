import { chown, stat } from 'node:fs/promises'
import { DatabaseError } from '../database-error'

/** Whom the server runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

export const nobody: Account = { uid: 65534, gid: 65534 }

const isRoot = (): boolean => process.getuid?.() === 0

/**
 * PostgreSQL refuses root, so root lends it the account that owns the files, at first `nobody`;
 * anybody else runs it directly (null).
 */
export async function serverAccount(cluster: string): Promise<Account | null> {
  const owner = await stat(cluster).catch(() => null)
  if (isRoot()) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody
  if (owner && process.getuid && owner.uid !== process.getuid()) {
    throw new DatabaseError(
      'server-does-not-start',
      `The database in ${cluster} belongs to another account (${owner.uid}). Start Frontdesk with that account or as root, or name another folder in DATA_DIR.`,
    )
  }
  return null
}

/** Gives a path to the server's account; an ordinary user owns it already. */
export async function giveTo(account: Account | null, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid)
}
