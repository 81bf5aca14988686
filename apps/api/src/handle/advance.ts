import { sealFacts } from '@frontdesk/db'
import { type Decision, decide, fold, type Shape, strike } from '@frontdesk/rules'
import { Refused } from '../failure'
import { carryOut } from './carry-out'
import { specOf } from './parse'
import { personalNamesIn } from './personal-names'
import { assertReferences } from './references'
import { type Meeting, situationOf } from './situation'
import type { Work } from './work'

type Accepted = Extract<Decision<Shape>, { ok: true }>

const strikesMax = 1000

/** Decides the command of the meeting; a refusal ends the whole request. */
export async function send(meeting: Meeting, roles: Meeting['run']['reading']['sender']['roles']) {
  const { work, command, run } = meeting
  const by = { ...run.reading.sender, roles }
  const situation = situationOf(meeting, by)
  const decision = decide(work.procedure, work.state, { command, situation })
  if (!decision.ok) throw new Refused(decision.refusal)
  assertReferences(work.procedure, command, meeting.reading.loaded)
  const { clause } = specOf(work.procedure, command.type)
  await advance(meeting, decision, {
    at: situation.at,
    by: run.reading.signer,
    command: command.type,
    clauses: [clause],
  })
}

/** Lets time do what it should have done by now, one moment after the other. */
export async function strikeOverdue(meeting: Meeting): Promise<void> {
  const { run, work } = meeting
  for (let count = 0; count < strikesMax; count += 1) {
    const now = { ...meeting, work: run.works.get(work.caseId) ?? work }
    const struck = strike(now.work.procedure, now.work.state, situationOf(now, clock))
    if (!struck) return
    const { deadline, decision } = struck
    await advance(now, decision, {
      at: deadline.at,
      by: { role: 'system', personId: null, kioskId: null },
      command: 'strikeClock',
      clauses: [deadline.clause],
    })
  }
  throw new Error(`Time has more to do with case ${work.number} than it ever should`)
}

const clock = { personId: null, roles: ['system'], department: null } as const

interface Step {
  readonly at: string
  readonly by: {
    readonly role: string
    readonly personId: string | null
    readonly kioskId: string | null
  }
  readonly command: string
  readonly clauses: readonly string[]
}

/** Seals what was decided, folds it into the case, and carries out what it means for others. */
async function advance(meeting: Meeting, decision: Accepted, step: Step): Promise<void> {
  const { run, work } = meeting
  const { sealer } = run.known.desk
  const facts = decision.facts.map((fact) =>
    sealFacts(fact, personalNamesIn(work.procedure.id, fact), { sealer, key: work.caseKey.key }),
  )
  const { value } = decision.state
  const next: Work = {
    ...work,
    state: { value, context: fold(work.procedure, work.state.context, facts) },
    drafts: [
      ...work.drafts,
      {
        ...step,
        facts,
        stateBefore: work.state.value,
        stateAfter: value,
      } as Work['drafts'][number],
    ],
  }
  run.works.set(work.caseId, next)
  for (const fact of facts) await carryOut(run, next, fact)
}
