import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBackup } from '@frontdesk/db'
import { readConfig } from '../config'
import { openSharedDatabase } from '../start/open-database'
import { runCommand } from '../start/run-command'
import { createProgress, say } from '../start/say'

const bytesPerMiB = 1_048_576

/** `npm run backup [-- FILE]`: everything the database holds at this moment, while the desk goes on. */
async function main(): Promise<undefined> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const config = readConfig(process.env)
  const path = resolve(positionals[0] ?? join(config.dataDir, 'backups', newName()))
  const { ownerUrl, close } = await openSharedDatabase(config)
  try {
    const rows = await writeAside(path, (aside) =>
      writeBackup(ownerUrl, aside, (tables) => createProgress('Backing up', tables)),
    )
    const { size } = await stat(path)
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0)
    say(`${path}: ${count} rows, ${(size / bytesPerMiB).toFixed(1)} MiB`)
    say('Copy it to another machine. The master key is not in it: keep that one apart from it.')
  } finally {
    await close()
  }
}

/** Under its own name a backup is whole: half of one would be found only when it is needed. */
async function writeAside<Result>(
  path: string,
  write: (aside: ReturnType<typeof createWriteStream>) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.part`
  try {
    const result = await write(createWriteStream(aside, { mode: 0o600, flush: true }))
    await rename(aside, path)
    return result
  } finally {
    await rm(aside, { force: true })
  }
}

const newName = (): string =>
  `frontdesk-${new Date().toISOString().slice(0, 19).replace(/\D/g, '')}.sql.gz`

await runCommand(main)
