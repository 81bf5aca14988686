import { TakenError, VersionMovedError } from '@frontdesk/db'

const BACKOFF_MS = 3
const turnWaitMs = 500
const retried = new Set(['40001', '40P01'])

/** True when somebody else was faster, so that reading and deciding again makes sense. */
export function isContention(error: unknown): boolean {
  if (error instanceof VersionMovedError || error instanceof TakenError) return true
  return error instanceof Error && 'code' in error && retried.has(String(error.code))
}

/** Waits a little longer each time, and never as long as the neighbour. */
export const pause = (attempt: number): Promise<void> => rest(Math.random() * BACKOFF_MS * attempt)

const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

const queues = new Map<string, Promise<unknown>>()

/**
 * Lets those of this process who want a next number go one after the other instead of all reading
 * the same one. Only a courtesy: the constraint decides, and it decides between servers too.
 */
export async function inTurn<Result>(series: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(series) ?? Promise.resolve()
  // A neighbour who hangs, as on a database that is away, holds up nobody for long.
  const turn = Promise.race([before, rest(turnWaitMs)]).then(work, work)
  queues.set(series, turn)
  try {
    return await turn
  } finally {
    if (queues.get(series) === turn) queues.delete(series)
  }
}
