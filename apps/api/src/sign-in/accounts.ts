import { randomUUID } from 'node:crypto'
import { type Database, type Transaction, tables } from '@frontdesk/db'
import { and, eq } from 'drizzle-orm'
import { hashPassword } from './password'

const { authAccount, authSession, authUser } = tables
const provider = 'credential'

type Writer = Pick<Database, 'db'>['db'] | Transaction

export interface Account {
  readonly username: string
  readonly name: string
}

/** An account that signs in with a username; the password is set apart. Answers its id. */
export async function addAccount(db: Writer, { username, name }: Account): Promise<string> {
  const id = randomUUID()
  // The library wants an address; nobody is written to at one that cannot exist.
  const email = `${username}@frontdesk.invalid`
  await db.insert(authUser).values({ id, name, email, username, displayUsername: username })
  return id
}

/** Sets the password of an account; null closes it. Whoever is signed in is signed out when closed. */
export async function setPassword(db: Writer, userId: string, password: string | null) {
  const stored = password === null ? null : await hashPassword(password)
  const isOwn = and(eq(authAccount.userId, userId), eq(authAccount.providerId, provider))
  const changed = await db
    .update(authAccount)
    .set({ password: stored, updatedAt: new Date() })
    .where(isOwn)
    .returning({ id: authAccount.id })
  if (changed.length === 0) {
    await db.insert(authAccount).values({
      id: randomUUID(),
      accountId: userId,
      providerId: provider,
      userId,
      password: stored,
    })
  }
  if (password === null) await db.delete(authSession).where(eq(authSession.userId, userId))
}
