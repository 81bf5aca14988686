import { randomUUID } from 'node:crypto'
import { readCase } from '@frontdesk/db'
import { addMinutes, toInstant, toMs } from '@frontdesk/rules'
import type { Caller, Desk, Identity, Known } from '../context'
import { handle } from '../handle/handle'
import type { Actor, Remembered, Story } from './story'

const atOnce = 6

interface Telling {
  readonly desk: Desk
  /** The moment the demo looks back from. */
  readonly now: string
  readonly identities: ReadonlyMap<Actor, Identity>
  /** Called after each story. */
  readonly told: () => void
}

/** Plays every story through the one write path, with the clock at each of its moments. */
export async function tellStories(telling: Telling, stories: readonly Story[]): Promise<void> {
  const waiting = [...stories].sort((a, b) => b.before - a.before)
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const told = tell(telling, next)
      for (let step = await told.next(); !step.done; step = await told.next());
      telling.told()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** The same, what happened first first: numbers without gaps then follow the clock, and drawers their shifts. */
export async function tellInOrder(telling: Telling, stories: readonly Story[]): Promise<void> {
  const running = stories.map((story) => ({
    told: tell(telling, story),
    nextAt: addMinutes(telling.now, -story.before),
  }))
  while (running.length > 0) {
    running.sort((a, b) => toMs(a.nextAt) - toMs(b.nextAt))
    const [first] = running
    const step = await first?.told.next()
    if (first && step && !step.done) {
      first.nextAt = step.value
    } else {
      running.shift()
      telling.told()
    }
  }
}

/** A story step by step; between them it says when the next one is. */
async function* tell(telling: Telling, story: Story): AsyncGenerator<string, void> {
  const { now } = telling
  const begunAt = addMinutes(now, -story.before)
  const { procedure, input, caseId = randomUUID() } = story
  const opener = knownAt(telling, story.as, begunAt)
  let done = await handle(opener, { kind: 'open', procedure, caseId, input })
  /** The clock strikes a second late, as it does on a day when the desk is running. */
  const passTo = async (until: string) => {
    for (let due = done.dueAt; due && due < until; due = done.dueAt) {
      const known = knownAt(telling, story.as, toInstant(toMs(due) + 1000))
      done = await handle(known, { kind: 'strike', caseId })
    }
  }
  for (const { after, as, command, isOfOrder } of story.steps) {
    const at = addMinutes(begunAt, after)
    yield at
    await passTo(at)
    const known = knownAt(telling, as, at)
    const isAsked = isOfOrder || typeof command === 'function'
    const remembered = isAsked ? await rememberedOf(opener, caseId) : {}
    const sent = typeof command === 'function' ? command(remembered) : command
    const to = isOfOrder ? (remembered.orderId ?? caseId) : caseId
    const told = await handle(known, {
      kind: 'submit',
      caseId: to,
      commandId: randomUUID(),
      command: sent,
    })
    if (!isOfOrder) done = told
  }
  yield now
  await passTo(now)
}

async function rememberedOf({ desk, identity }: Known, caseId: string): Promise<Remembered> {
  const { case: record } = await readCase(desk.database, { identity, caseId })
  return { ...(record?.context as Remembered) }
}

function knownAt({ desk, identities }: Telling, actor: Actor, at: string): Known {
  const identity = identities.get(actor)
  if (!identity) throw new Error(`Nobody plays ${actor}`)
  const caller: Caller = { identity, siteId: null, address: 'demo', setKioskCookie: () => {} }
  return { desk: { ...desk, clock: () => at }, caller, identity }
}
