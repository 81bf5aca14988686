import { anchorHeads, keepErasedKeys, tables } from '@frontdesk/db'
import { addToDate, dateAt } from '@frontdesk/rules'
import type { Desk } from '../context'

const everyMs = 600_000

/**
 * What nobody waits for: the journal of each day is anchored once it is over, and the list of erased keys
 * is kept beside the database, for a restore from an older backup to go by.
 */
export function startUpkeep(desk: Desk, dataDir: string) {
  const keep = () =>
    Promise.all([anchorYesterday(desk), keepErasedKeys(desk.database, dataDir)]).catch((error) =>
      desk.log.warn({ err: error }, 'the upkeep failed and is tried again'),
    )
  let running = keep()
  const timer = setInterval(() => {
    running = keep()
  }, everyMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

async function anchorYesterday({ database }: Desk): Promise<void> {
  const now = new Date().toISOString()
  for (const { siteId, timeZone } of await database.db.select().from(tables.site)) {
    await anchorHeads(database, siteId, addToDate(dateAt(now, timeZone), -1))
  }
}
