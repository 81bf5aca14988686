import { randomBytes } from 'node:crypto'
import { hasAdmin } from '@frontdesk/db'
import { type Config, isLoopback } from '../config'
import type { Desk } from '../context'
import { startDemo } from '../demo/start-demo'
import { hashOf } from '../hash-of'
import { createAuth } from '../sign-in/auth'
import { createSignal } from '../signal'
import { startSweeper } from '../sweeper/sweeper'
import { createWeb } from '../web/server'
import { loadApp } from '../web/static'
import { bannerOf, type Ready } from './banner'

import { listen } from './listen'
import { createLog } from './log'
import { type Opened, openDatabase } from './open-database'
import { say } from './say'
import { startUpkeep } from './upkeep'

const tokenBytes = 24

export interface RunningDesk {
  readonly ready: Ready
  stop(): Promise<void>
}

/** Opens the database, shows the demo if it may, answers requests, and lets time pass. */
export async function startDesk(config: Config): Promise<RunningDesk> {
  const opened = await openDatabase(config)
  try {
    return await serve(config, opened)
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function serve(config: Config, opened: Opened): Promise<RunningDesk> {
  const { database, sealer, cookieSecret } = opened
  const setupToken = randomBytes(tokenBytes).toString('base64url')
  const bare: Desk = {
    database,
    sealer,
    log: createLog(config.logLevel),
    clock: null,
    calendars: new Map(),
    written: createSignal(),
    setupTokenHash: null,
  }
  const isReachable = !isLoopback(config.host)
  const demo = await startDemo(bare, { isWanted: config.wantsDemo, isOpen: !isReachable })
  const needsAdmin = !(await hasAdmin(database))
  const desk: Desk = { ...bare, setupTokenHash: needsAdmin ? hashOf(setupToken) : null }
  const isSecure = config.tls !== null || (config.publicUrl?.startsWith('https:') ?? false)
  const web = createWeb(desk, {
    auth: createAuth({ database, secret: cookieSecret, publicUrl: config.publicUrl, isSecure }),
    secret: cookieSecret,
    isSecure,
    isProxyTrusted: config.isProxyTrusted,
    deskWeb: await loadApp(config.deskWebFolder),
    kiosk: await loadApp(config.kioskFolder),
  })
  const listening = await listen(web, config)
  const sweeper = startSweeper(desk)
  const upkeep = startUpkeep(desk, config.dataDir)
  const address = config.publicUrl ?? listening.address
  const ready: Ready = {
    address: `${address}/`,
    kioskAddress: `${address}/kiosk/`,
    setupLink: needsAdmin ? `${address}/setup?token=${setupToken}` : null,
    kioskCode: demo?.kioskCode ?? null,
    signIns: demo?.signIns ?? [],
    isDemoClosed: demo !== null && isReachable,
  }
  say(bannerOf(ready))
  if (config.printsReadyJson) say(`READY ${JSON.stringify(ready)}`)
  return {
    ready,
    stop: async () => {
      await listening.close()
      await sweeper.stop()
      await upkeep.stop()
      await opened.close()
    },
  }
}
