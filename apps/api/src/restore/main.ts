import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  connect,
  createSealer,
  findMasterKey,
  fingerprintOf,
  readErasedKeys,
  restoreBackup,
  serverAt,
  startEmbedded,
} from '@frontdesk/db'
import { type Config, readConfig } from '../config'
import { CommandError, runCommand } from '../start/run-command'
import { createProgress, say, sayEmbedded } from '../start/say'
import { verifyAll } from '../verify/verify-all'

/** `npm run restore -- FILE`: a desk as it stood when the backup was taken, in an empty database. */
async function main(): Promise<boolean> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (!file) throw new CommandError('Name the backup: npm run restore -- FILE')
  const { size } = await stat(file).catch(() => {
    throw new CommandError(`${file} cannot be read.`)
  })
  const config = readConfig(process.env)
  const masterKey = fingerprintOf(createSealer(await masterKeyOf(config)))
  const { ownerUrl, appUrl, stop } = await serverOf(config)
  try {
    const progress = createProgress('Restoring', size)
    const source = createReadStream(file)
    source.on('data', (chunk) => progress.step(chunk.length))
    const erased = await readErasedKeys(config.dataDir)
    const rows = await restoreBackup(source, { ownerUrl, appUrl, masterKey, erased })
    say(`${Object.values(rows).reduce((sum, each) => sum + each, 0)} rows restored.`)
    const database = connect(appUrl)
    try {
      return await verifyAll(database)
    } finally {
      await database.close()
    }
  } finally {
    await stop()
  }
}

/** A new key would open nothing of what is restored. */
async function masterKeyOf({ masterKey, dataDir }: Config): Promise<Buffer> {
  const key = await findMasterKey({ masterKey, dataDir })
  if (key) return key
  throw new CommandError(
    `Put the master.key of the desk that was backed up into ${dataDir} first, or name it in MASTER_KEY: the backup is sealed with it.`,
  )
}

const serverOf = async ({ dataDir, databaseUrl, databaseAppUrl }: Config) =>
  databaseUrl
    ? { ...serverAt(databaseUrl, databaseAppUrl), stop: async () => {} }
    : startEmbedded({ dataDir, say: sayEmbedded })

await runCommand(main)
