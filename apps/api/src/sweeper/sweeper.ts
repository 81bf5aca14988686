import { claimDue, type DueCase, msUntilDue, postponeDue } from '@frontdesk/db'
import type { Desk } from '../context'
import { isDatabaseAway } from '../database-fault'
import { handle } from '../handle/handle'
import { createSignal } from '../signal'

const batchMax = 100
const atOnce = 8
const leaseSeconds = 30
const shortestSleepMs = 5
const gatherMs = 100
const longestSleepMs = 5_000
const firstRetryMs = 500
const longestRetryMs = 30_000
const rest = { shortestSeconds: 30, longestSeconds: 600 }

export interface Sweeper {
  stop(): Promise<void>
}

/**
 * Lets time pass: carries out what falls due, whichever server gets to it first, and sleeps until
 * the next moment. A write of this process may bring that moment nearer, so it wakes for each.
 */
export function startSweeper(desk: Desk): Sweeper {
  const stopped = new AbortController()
  const running = run(desk, stopped.signal)
  return {
    stop: () => {
      stopped.abort()
      return running
    },
  }
}

async function run(desk: Desk, stopped: AbortSignal): Promise<void> {
  let failures = 0
  while (!stopped.aborted) {
    try {
      const isMore = await sweep(desk)
      failures = 0
      if (!isMore) await sleep(desk, stopped)
    } catch (error) {
      failures += 1
      desk.log.warn({ err: error }, 'the sweep failed')
      const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** failures)
      await createSignal().wait(waitMs, stopped)
    }
  }
}

/** Carries out one batch of what is due; true when there may be more. */
export async function sweep(desk: Desk): Promise<boolean> {
  const due = await claimDue(desk.database, batchMax, leaseSeconds)
  const waiting = [...due]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await strikeOne(desk, next)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return due.length === batchMax
}

/** A case that cannot be struck is tried again later, ever less often; the others go on. */
async function strikeOne(desk: Desk, { siteId, caseId }: DueCase): Promise<void> {
  const identity = { kind: 'system', siteId } as const
  const caller = { identity, siteId, address: 'sweeper', setKioskCookie: () => {} }
  try {
    await handle({ desk, caller, identity }, { kind: 'strike', caseId })
  } catch (error) {
    desk.log.error({ err: error, caseId }, 'a deadline could not be carried out')
    // When the database is back, the end of the lease is soon enough.
    if (!isDatabaseAway(error)) await postponeDue(desk.database, { siteId, caseId }, rest)
  }
}

async function sleep({ database, written }: Desk, stopped: AbortSignal): Promise<void> {
  const next = await msUntilDue(database)
  // A moment has passed only once it lies behind.
  const untilNext = next === null ? longestSleepMs : Math.max(shortestSleepMs, next + 1)
  const wakesAt = performance.now() + Math.min(longestSleepMs, untilNext)
  await written.wait(wakesAt - performance.now(), stopped)
  // Woken by a write: wait for what else is written just now, but no later than the next moment.
  const leftMs = Math.min(gatherMs, wakesAt - performance.now())
  if (leftMs > 0) await createSignal().wait(leftMs, stopped)
}
