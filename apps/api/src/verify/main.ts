import { readConfig } from '../config'
import { openSharedDatabase } from '../start/open-database'
import { runCommand } from '../start/run-command'
import { verifyAll } from './verify-all'

/** `npm run verify`: nothing of the journal was lost or altered, and every case is what its journal says. */
async function main(): Promise<boolean> {
  const { database, close } = await openSharedDatabase(readConfig(process.env))
  try {
    return await verifyAll(database)
  } finally {
    await close()
  }
}

await runCommand(main)
