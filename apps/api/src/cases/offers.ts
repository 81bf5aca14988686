import {
  type CaseState,
  type DepartmentKind,
  deadlinesOf,
  type Offer,
  type Role,
  type Sender,
  type Shape,
  type Situation,
  strike,
  toInstant,
  toMs,
  whatNow,
} from '@frontdesk/rules'
import type { CommandOffer } from '../answers'
import { caseRoles } from '../ask'
import type { Known } from '../context'
import { forbidden } from '../failure'
import { beginKnown } from '../handle/begin'
import { read } from '../handle/read'
import { situationOf } from '../handle/situation'
import type { Work } from '../handle/work'
import { readableDraft } from './draft'

export interface Asked {
  readonly caseId: string
  readonly draft?: ({ readonly type: string } & Readonly<Record<string, unknown>>) | undefined
}

const stepsAhead = 4

/** Every command the case knows now: for the reader its refusal or null, and who else could, when. */
export async function offers(known: Known, { caseId, draft }: Asked): Promise<CommandOffer[]> {
  const command = draft ?? { type: '' }
  const reading = await read(known, { caseId, command })
  if (!reading.sender.roles.some((role) => caseRoles.some((each) => each === role))) {
    throw forbidden()
  }
  const work = beginKnown(known.desk, reading)
  const situation = situationOf(
    { run: { known, reading, works: new Map() }, work, reading, command },
    reading.sender,
  )
  const judged = struckNow(work, situation)
  const possible = judgedFor({ work, state: judged, situation })
  const now = whatNow(work.procedure, judged, {
    situation,
    ...(draft && { draft: readableDraft(work.procedure, draft) }),
  })
  const later = refusedUntil({ work, state: judged, situation }, now)
  return now.map(({ type, refusal, dueFen }) => ({
    type,
    refusal,
    dueFen,
    by: possible(type),
    possibleFrom: refusal ? (later.get(type) ?? null) : null,
  }))
}

interface Judged {
  readonly work: Work
  readonly state: CaseState<Shape>
  readonly situation: Situation
}

/** The case as it will be once its overdue moments are struck, which every command does first. */
function struckNow({ procedure, state }: Work, situation: Situation): CaseState<Shape> {
  const struck = strike(procedure, state, situation)
  return struck ? struckNow({ procedure, state: struck.decision.state } as Work, situation) : state
}

/** For each command the roles that could send it now. */
function judgedFor({ work, state, situation }: Judged): (type: string) => readonly Role[] {
  const department = departmentOf(state)
  const byRole = caseRoles.map((role) => {
    const by: Sender = { personId: null, roles: [role], department }
    const could = whatNow(work.procedure, state, { situation: { ...situation, by } })
    return { role, could: new Set(could.filter(isPossible).map(({ type }) => type)) }
  })
  return (type) => byRole.filter(({ could }) => could.has(type)).map(({ role }) => role)
}

const isPossible = ({ refusal }: Offer<Shape>): boolean => refusal === null

function departmentOf({ context }: CaseState<Shape>): DepartmentKind | null {
  const own: unknown = Reflect.get(context, 'department')
  return typeof own === 'string' ? (own as DepartmentKind) : context.holder.department
}

/** For each command refused now, the deadline after which the reader could send it. */
function refusedUntil({ work, state, situation }: Judged, now: readonly Offer<Shape>[]) {
  const found = new Map<string, string>()
  const refused = new Set(now.filter((offer) => !isPossible(offer)).map(({ type }) => type))
  let ahead = state
  for (let step = 0; step < stepsAhead && refused.size > found.size; step += 1) {
    const [next] = deadlinesOf(work.procedure, ahead)
      .map(({ at }) => at)
      .sort()
    if (!next || work.procedure.endedStates.includes(ahead.value)) break
    const then = { ...situation, at: toInstant(toMs(next) + 1) }
    const struck = strike(work.procedure, ahead, then)
    if (!struck) break
    ahead = struck.decision.state
    for (const offer of whatNow(work.procedure, ahead, { situation: then })) {
      if (isPossible(offer) && refused.has(offer.type) && !found.has(offer.type)) {
        found.set(offer.type, next)
      }
    }
  }
  return found
}
