import { randomUUID } from 'node:crypto'
import { toInstant, toMs } from '@frontdesk/rules'
import type { Done } from '../answers'
import type { Identity, Known } from '../context'
import { handle } from '../handle/handle'
import type { SentCommand } from '../handle/request'
import type { LogCase } from './read-log'
import type { ReplaySite } from './scratch-site'

/** How one case of the log ended under our rules. */
export interface Outcome {
  readonly begunAt: string
  readonly completedAt: string | null
  readonly completedBy: 'receptionist' | 'supervisor' | 'manager' | null
  readonly wentToSupervisor: boolean
  readonly wentToManager: boolean
}

const atOnce = 8
const completing = 'Resolve ticket'

const holders: Readonly<Record<string, 'receptionist' | 'supervisor' | 'manager'>> = {
  withReceptionist: 'receptionist',
  withDepartment: 'receptionist',
  withSupervisor: 'supervisor',
  withManager: 'manager',
}

/** Sends every event of the log through the one write path, with the clock at each event. */
export async function replayLog(
  site: ReplaySite,
  cases: readonly LogCase[],
  done: () => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < cases.length; at = next++) {
      const logged = cases[at]
      if (logged) outcomes[at] = await replayCase(site, logged)
      done()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return outcomes
}

async function replayCase(site: ReplaySite, logged: LogCase): Promise<Outcome> {
  const [first] = logged.events
  if (!first) throw new Error(`${logged.id} has no event`)
  const playing = await begin(site, logged, first.at)
  // A case whose first event already resolves it begins and is completed at once.
  const sent = first.activity === completing ? [first] : logged.events.slice(1)
  let completed: Pick<Outcome, 'completedAt' | 'completedBy'> | null = null
  for (const { activity, at } of sent) {
    await letTimePass(playing, at)
    const by = activity === completing ? (holders[playing.now.state] ?? null) : null
    if (by) completed = { completedAt: at, completedBy: by }
    await submit(playing, { as: by ?? 'receptionist', at, command: commandFor(activity) })
    if (by) break
  }
  // The clock runs on until no deadline is left, erasure included.
  await letTimePass(playing, endOfTime)
  return {
    begunAt: first.at,
    completedAt: completed?.completedAt ?? null,
    completedBy: completed?.completedBy ?? null,
    wentToSupervisor: playing.climbed.has('withSupervisor'),
    wentToManager: playing.climbed.has('withManager'),
  }
}

/** A case on its way through the log. */
interface Playing {
  readonly site: ReplaySite
  readonly caseId: string
  readonly climbed: Set<string>
  now: Done
}

const endOfTime = '9999-12-31T00:00:00.000Z'

async function begin(site: ReplaySite, logged: LogCase, at: string): Promise<Playing> {
  const { customer, product } = logged
  const input = {
    channel: 'online',
    unitId: site.unitIds.get(customer),
    reporterName: customer,
    matter: product,
  }
  const caseId = randomUUID()
  const procedure = 'service-request'
  const known = knownAt(site, 'receptionist', at)
  const now = await handle(known, { kind: 'open', procedure, caseId, input })
  return { site, caseId, climbed: new Set([now.state]), now }
}

const commandFor = (activity: string) =>
  activity === completing
    ? { type: 'complete', handling: activity, result: activity }
    : { type: 'followUp', note: activity }

/** Strikes every moment before `until`, each just after it has passed. */
async function letTimePass(playing: Playing, until: string): Promise<void> {
  const { site, caseId, climbed } = playing
  for (let { dueAt } = playing.now; dueAt && dueAt < until; { dueAt } = playing.now) {
    const known = knownAt(site, 'clock', toInstant(toMs(dueAt) + 1))
    playing.now = await handle(known, { kind: 'strike', caseId })
    climbed.add(playing.now.state)
  }
}

interface Sent {
  readonly as: string
  readonly at: string
  readonly command: SentCommand
}

async function submit(playing: Playing, { as, at, command }: Sent): Promise<void> {
  const { site, caseId } = playing
  const sent = { kind: 'submit', caseId, commandId: randomUUID(), command } as const
  playing.now = await handle(knownAt(site, as, at), sent)
}

function knownAt({ desk, siteId, tokens }: ReplaySite, as: string, at: string): Known {
  const token = tokens[as]
  const identity: Identity = token ? { kind: 'session', token } : { kind: 'system', siteId }
  const caller = { identity, siteId: null, address: 'replay', setKioskCookie: () => {} }
  return { desk: { ...desk, clock: () => at }, caller, identity }
}
