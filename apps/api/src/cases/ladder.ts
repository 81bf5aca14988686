import { climb, type DeskRank, type Holder } from '@frontdesk/rules'
import type { Rung } from '../answers'
import { postsOf } from '../situate/posts'
import type { Look } from './look'

export interface LadderWorld {
  readonly wentUp: readonly {
    readonly holder: Holder
    readonly from: string
    readonly clause: string
  }[]
  readonly people: Readonly<Record<string, string>>
}

/** The steps that the case has climbed, in their order. */
export const wentUpSql = `(select coalesce(jsonb_agg(fact order by j.sequence), '[]')
  from journal j, jsonb_array_elements(j.facts) fact
  where j.case_id = ($1->>'caseId')::uuid and fact->>'type' = 'wentUp')`

const stepsUp = [
  { rank: 'supervisor', clause: 'R2-4.7', due: 'supervisorDueAt' },
  { rank: 'manager', clause: 'R2-4.8', due: 'managerDueAt' },
] as const

/** Who answers from when on: as it went so far, and as it will go if nobody finishes. */
export function ladderOf(seen: Look<LadderWorld>): Rung[] {
  const context: Readonly<Record<string, unknown>> = { ...seen.state.context }
  if (typeof context.receivedAt !== 'string') return []
  const first = { role: 'receptionist', from: context.receivedAt, person: null }
  const steps = stepsUp.flatMap(({ rank, clause, due }) => {
    const past = seen.world.wentUp.find((each) => each.clause === clause)
    if (past) return [rungOf(seen, { rank, from: past.from, holder: past.holder })]
    const from = context[due]
    if (typeof from !== 'string') return []
    const about = typeof context.about === 'string' ? context.about : null
    return [rungOf(seen, { rank, from, holder: climb(postsOf(seen), rank, about) })]
  })
  return [first, ...steps]
}

interface Climbed {
  readonly rank: DeskRank
  readonly from: string
  readonly holder: Holder
}

function rungOf({ world }: Look<LadderWorld>, { rank, from, holder }: Climbed): Rung {
  const name = holder.personId && world.people[holder.personId]
  const person = holder.personId && name ? { personId: holder.personId, name } : null
  return { role: rank, from, person }
}
