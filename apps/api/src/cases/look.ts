import { type CaseRecord, isSealed } from '@frontdesk/db'
import type { CaseState, Procedure, Shape } from '@frontdesk/rules'
import { ask, caseRoles, type Heard } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'
import { opener } from '../handle/open-value'
import { procedureOf } from '../handle/parse'
import type { Opening } from './values'

/** A case that a member of staff looks at. */
export interface Look<World> extends Omit<Heard<World>, 'case'> {
  readonly case: CaseRecord
  readonly procedure: Procedure
  readonly state: CaseState<Shape>
  readonly opening: Opening
}

/** Names of everybody a case may speak of: the site's staff, and the people of its unit. */
export const peopleSql = `(select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') from person p
  where p.person_id in (select person_id from staff union all
    select o.person_id from occupancy o join case_file c on c.unit_id = o.unit_id
    where c.case_id = ($1->>'caseId')::uuid))`

// The database keeps the members of an object in no order of ours.
/** Members in the order in which the procedure names them; those it does not name come last. */
export function inOrder<Member extends readonly [string, unknown]>(
  { initialContext }: Procedure,
  members: readonly Member[],
): Member[] {
  const names = Object.keys(initialContext)
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return [...members].sort(([a], [b]) => rank(a) - rank(b))
}

interface WithPeople {
  readonly people: Readonly<Record<string, string>>
}

export async function look<World extends WithPeople>(
  known: Known,
  caseId: string,
  loader: string,
): Promise<Look<World>> {
  const heard = await ask<World>(known, { caseId, loader, roles: caseRoles })
  const { case: record, key } = heard
  if (!record) throw notFound()
  const { sealer } = known.desk
  return {
    ...heard,
    case: record,
    procedure: procedureOf(record.procedure),
    state: { value: record.state, context: record.context } as CaseState<Shape>,
    opening: {
      open: opener(sealer, key && sealer.unwrap(key)),
      isSealed,
      people: heard.world.people,
    },
  }
}
