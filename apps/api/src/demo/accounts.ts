import { type Database, type DemoSite, tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import { addAccount, setPassword } from '../sign-in/accounts'
import { newPassword } from '../sign-in/password'
import type { DemoSignIn } from '../start/banner'

const { authUser, person } = tables

/** Gives every demo account a new password, or closes them all when others can reach the desk. */
export async function renewDemoAccounts(
  database: Database,
  { siteId, staff }: Pick<DemoSite, 'siteId' | 'staff'>,
  isOpen: boolean,
): Promise<DemoSignIn[]> {
  const signIns = staff.map(({ personId, name, username, roles }) => ({
    personId,
    name,
    username,
    roles,
    password: newPassword(),
  }))
  await withSite(database, siteId, async (tx) => {
    const known = await tx.select({ id: authUser.id, username: authUser.username }).from(authUser)
    const ids = new Map(known.map(({ id, username }) => [username, id]))
    for (const { personId, password, ...account } of signIns) {
      const id = ids.get(account.username) ?? (await addAccount(tx, account))
      await setPassword(tx, id, isOpen ? password : null)
      const authUserId = isOpen ? id : null
      await tx.update(person).set({ authUserId }).where(eq(person.personId, personId))
    }
  })
  return isOpen ? signIns : []
}
