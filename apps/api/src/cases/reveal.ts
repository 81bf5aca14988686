import { randomUUID } from 'node:crypto'
import type { Known } from '../context'
import { notFound } from '../failure'
import { handle } from '../handle/handle'
import { type JournalWorld, journalSql } from './journal'
import { look } from './look'

export interface Asked {
  readonly caseId: string
  readonly field: string
  readonly sequence?: number | undefined
}

/** Opens one masked value for one reader; that they looked is journalled before they see it. */
export async function reveal(known: Known, asked: Asked): Promise<{ value: string }> {
  const { caseId, field, sequence = null } = asked
  const seen = await look<JournalWorld>(known, caseId, journalSql)
  const facts = sequence
    ? (seen.world.entries.find((entry) => entry.sequence === sequence)?.facts ?? [])
    : [seen.state.context]
  const sealed = valueIn(facts, field)
  const value = seen.opening.open(sealed)
  if (value === null) throw notFound()
  await handle(known, {
    kind: 'submit',
    caseId,
    commandId: randomUUID(),
    command: { type: 'reveal', field, ...(sequence && { sequence }) },
  })
  return { value }
}

/** The first value of that name in these; `changes.phone` or `passes.0.idNumber` names one inside. */
function valueIn(facts: readonly unknown[], field: string): unknown {
  const path = field.split('.')
  const found = facts.map((fact) =>
    path.reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
      fact,
    ),
  )
  return found.find((value) => value !== undefined) ?? null
}
