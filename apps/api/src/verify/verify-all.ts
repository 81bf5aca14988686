import { brokenAnchors, type Database, tables } from '@frontdesk/db'
import { say } from '../start/say'
import { verifySite } from './verify-site'

const shownMax = 20

/** Checks every chain of every site, every case against its journal and every anchor, and says what it found. */
export async function verifyAll(database: Database): Promise<boolean> {
  const sites = await database.db.select().from(tables.site)
  let isSound = true
  for (const { siteId, name } of sites) {
    const { cases, entries, faults } = await verifySite(database, siteId)
    const days = await brokenAnchors(database, siteId)
    isSound &&= faults.length + days.length === 0
    say(`${name}: ${cases} cases, ${entries} entries, ${faults.length + days.length} faults`)
    for (const { number, reason } of faults.slice(0, shownMax)) say(`  ${number}: ${reason}`)
    for (const day of days.slice(0, shownMax)) say(`  ${day}: the anchor of that day does not hold`)
  }
  return isSound
}
