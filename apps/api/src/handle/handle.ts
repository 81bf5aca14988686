import type { Done } from '../answers'
import { entriesAfter } from '../cases/entries-after'
import type { Known } from '../context'
import { Changed, idUsed, tooBusy } from '../failure'
import { send, strikeOverdue } from './advance'
import { assertOwn, beginKnown, beginNew } from './begin'
import { inTurn, isContention, pause } from './contention'
import { doneOf } from './done'
import { parseCommand, procedureOf } from './parse'
import { type Reading, read } from './read'
import { commandIdOf, commandOf, type Request } from './request'
import type { Run } from './run'
import type { Work } from './work'
import { write } from './write'

const attemptsMax = 25

/**
 * The only write path: one read, a decision, one write. Whoever loses a race reads and decides
 * again, so that the loser hears the clause and not the database.
 */
export function handle(known: Known, request: Request): Promise<Done> {
  const work = () => untilDone(known, request)
  return request.kind === 'open' ? inTurn(request.procedure, work) : work()
}

async function untilDone(known: Known, request: Request): Promise<Done> {
  for (let count = 1; count <= attemptsMax; count += 1) {
    try {
      return await attempt(known, request)
    } catch (error) {
      if (!isContention(error)) throw error
      await pause(count)
    }
  }
  throw tooBusy()
}

async function attempt(known: Known, request: Request): Promise<Done> {
  const commandId = commandIdOf(request)
  const command = commandOf(request)
  const procedure = request.kind === 'open' ? procedureOf(request.procedure) : null
  const reading = await read(known, {
    caseId: request.caseId,
    command,
    commandId,
    ...(procedure && { procedure: procedure.id }),
  })
  const answered = storedAnswer(reading, request)
  if (answered) return answered

  const run: Run = { known, reading, works: new Map() }
  const work = begin(run, request)
  if (request.kind === 'strike') {
    await strikeOverdue({ run, work, reading, command })
  } else {
    const parsed = parseCommand(work.procedure, command)
    await assertUnchanged(known, request, work)
    await strikeOverdue({ run, work, reading, command: parsed })
    const struck = run.works.get(work.caseId) ?? work
    await send({ run, work: struck, reading, command: parsed }, reading.sender.roles)
    await strikeOverdue({ run, work, reading, command: parsed })
  }

  const done = doneOf(run.works.get(work.caseId) ?? work)
  if (run.works.size > 0) await write(run, commandId ? { commandId, value: done } : null)
  return done
}

function begin({ known, reading }: Run, request: Request): Work {
  if (request.kind !== 'open') return beginKnown(known.desk, reading)
  if (reading.case) throw idUsed()
  const { caseId } = request
  return beginNew(known.desk, reading, { procedure: procedureOf(request.procedure), caseId })
}

/** The same command id, sent again: what it did the first time. */
function storedAnswer(reading: Reading, request: Request): Done | null {
  const { answer } = reading
  if (!answer) return null
  if (answer.caseId !== request.caseId) throw idUsed()
  assertOwn(reading)
  const done = answer.value as Done
  const isOther =
    request.kind === 'open'
      ? done.procedure !== request.procedure
      : commandIdOf(request) === request.caseId
  if (isOther) throw idUsed()
  return done
}

// Who only looked changed nothing that another could have overlooked.
const looks = new Set(['markSeen', 'reveal'])

/** A sender who names the version they looked at hears what changed since. */
async function assertUnchanged(known: Known, request: Request, { base }: Work): Promise<void> {
  if (request.kind !== 'submit' || request.version === undefined || !base) return
  if (request.version === base.version) return
  const entries = await entriesAfter(known, request.caseId, request.version)
  if (entries.some(({ command }) => !looks.has(command))) throw new Changed(base.version, entries)
}
