import { hasAdmin } from '@frontdesk/db'
import type { Context } from '../context'

/** Whether somebody must still become the first administrator. */
export async function setupState({ desk }: Context): Promise<{ needsAdmin: boolean }> {
  return { needsAdmin: !(await hasAdmin(desk.database)) }
}
