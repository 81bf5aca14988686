import { DatabaseError, tables } from '@frontdesk/db'
import { ConfigError, readConfig } from '../config'
import { openDatabase } from '../start/open-database'
import { say } from '../start/say'
import { verifySite } from './verify-site'

const shownMax = 20

/** `npm run verify`: every chain of every site, and every case against its journal. */
async function main(): Promise<boolean> {
  const { database, close } = await openDatabase(readConfig(process.env))
  try {
    const sites = await database.db.select().from(tables.site)
    let isSound = true
    for (const { siteId, name } of sites) {
      const { cases, entries, faults } = await verifySite(database, siteId)
      isSound &&= faults.length === 0
      say(`${name}: ${cases} cases, ${entries} entries, ${faults.length} faults`)
      for (const { number, reason } of faults.slice(0, shownMax)) say(`  ${number}: ${reason}`)
    }
    return isSound
  } finally {
    await close()
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  if (!(error instanceof DatabaseError) && !(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
