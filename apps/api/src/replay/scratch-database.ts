import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, startEmbedded } from '@frontdesk/db'

interface ScratchDatabase {
  readonly appUrl: string
  readonly ownerUrl: string
}

/** A database that is thrown away afterwards; nothing in it outlives a crash, which makes it quick. */
export async function inScratchDatabase<Result>(
  work: (scratch: ScratchDatabase) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'frontdesk-replay-'))
  try {
    const embedded = await startEmbedded({ dataDir: folder })
    try {
      await migrate(embedded.ownerUrl, embedded.appUrl)
      const quick = (url: string) => `${url}&options=-c%20synchronous_commit%3Doff`
      return await work({ appUrl: quick(embedded.appUrl), ownerUrl: quick(embedded.ownerUrl) })
    } finally {
      await embedded.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
