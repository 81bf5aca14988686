import { openFacts, VersionMovedError } from '@frontdesk/db'
import type { CommonFact } from '@frontdesk/rules'
import { Refused } from '../failure'
import { send, strikeOverdue } from './advance'
import { beginKnown, beginNew } from './begin'
import { parseCommand, procedureOf } from './parse'
import { type Reading, read } from './read'
import type { Run } from './run'
import type { Work } from './work'

const casesMax = 200

/** Opens or moves the other case that a fact speaks of; if that is refused, everything is. */
export async function carryOut(run: Run, from: Work, fact: { readonly type: string }) {
  if (run.works.size > casesMax) throw new Error(`${from.number} drags too many cases along`)
  const { desk } = run.known
  // The other case has a key of its own: its input must be open before it is sealed again.
  const [opened] = openFacts([fact], { sealer: desk.sealer, key: from.caseKey.key })
  if (fact.type === 'caseOpened') await openOther(run, opened as CaseOpened)
  if (fact.type === 'caseMoved') await moveOther(run, opened as CaseMoved)
}

type CaseOpened = Extract<CommonFact, { type: 'caseOpened' }>
type CaseMoved = Extract<CommonFact, { type: 'caseMoved' }>

async function openOther(run: Run, fact: CaseOpened): Promise<void> {
  const procedure = procedureOf(fact.procedure)
  const command = parseCommand(procedure, { ...fact.input, type: 'open' })
  const { caseId } = fact
  const reading = await read(run.known, { caseId, command, procedure: procedure.id })
  const work = beginNew(run.known.desk, reading, { procedure, caseId })
  await meet(run, { work, reading, command })
}

async function moveOther(run: Run, { caseId, command: sent }: CaseMoved): Promise<void> {
  const reading = await read(run.known, { caseId, command: sent })
  assertAsDecided(run, reading.case)
  const work = run.works.get(caseId) ?? beginKnown(run.known.desk, reading)
  const command = parseCommand(work.procedure, sent)
  await strikeOverdue({ run, work, reading, command })
  await meet(run, { work: run.works.get(caseId) ?? work, reading, command })
}

interface LookedAt {
  readonly caseId: string
  readonly version: number
}

const isLookedAt = (part: unknown): part is LookedAt =>
  typeof part === 'object' && part !== null && 'caseId' in part && 'version' in part

/** The first decision looked at this case too; if it has moved on since, all is decided again. */
function assertAsDecided({ reading: { loaded } }: Run, moved: Reading['case']): void {
  const looked = Object.values(loaded.parts ?? {})
    .flat()
    .filter(isLookedAt)
  const seen = looked.find(({ caseId }) => caseId === moved?.caseId)
  if (moved && seen && seen.version !== moved.version) {
    throw new VersionMovedError(new Error(`${moved.number} moved on`))
  }
}

async function meet(
  run: Run,
  met: Pick<Parameters<typeof send>[0], 'work' | 'reading' | 'command'>,
) {
  const { roles } = run.reading.sender
  await send({ run, ...met }, [...roles, 'system']).catch((error) => {
    throw error instanceof Refused ? error.by(met.work.procedure.id) : error
  })
  await strikeOverdue({ run, ...met })
}
