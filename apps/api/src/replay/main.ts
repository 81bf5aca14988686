import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { connect, createSealer } from '@frontdesk/db'
import { runCommand } from '../start/run-command'
import { createProgress, say } from '../start/say'
import { verifySite } from '../verify/verify-site'
import { policyFrom } from './policy'
import { LogError, readLog } from './read-log'
import { replayLog } from './replay-log'
import { inScratchDatabase } from './scratch-database'
import { makeScratchSite } from './scratch-site'
import { summaryOf, tableOf } from './summary'

const usage = 'npm run replay -- FILE [--json] [--policy key=value]…'
const masterKeyBytes = 32

/** Runs a help-desk log through our rules, in a database that is thrown away afterwards. */
async function main(): Promise<undefined> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, policy: { type: 'string', multiple: true } },
  })
  const [file] = positionals
  if (!file) throw new LogError(`Name the log: ${usage}`)
  const policy = policyFrom(values.policy ?? [])
  const cases = readLog(await readLogFile(file))
  await inScratchDatabase(async ({ appUrl }) => {
    const database = connect(appUrl)
    try {
      const sealer = createSealer(randomBytes(masterKeyBytes))
      const site = await makeScratchSite({ database, sealer, policy }, cases)
      const replaying = createProgress('Replaying', cases.length)
      const summary = summaryOf(await replayLog(site, cases, replaying.step))
      const { faults, entries } = await verifySite(database, site.siteId)
      const [fault] = faults
      if (fault) throw new Error(`${fault.number}: ${fault.reason} (${faults.length} in all)`)
      process.stderr.write(`Every case replays to its row; ${entries} entries chained.\n`)
      say(values.json ? JSON.stringify(summary) : tableOf(summary))
    } finally {
      await database.close()
    }
  })
}

const readLogFile = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new LogError(`${file} cannot be read.`)
  })

await runCommand(main)
