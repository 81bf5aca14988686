import { randomUUID } from 'node:crypto'
import type { KioskSignOut } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { notFound, Refused, tooMany } from '../failure'
import { handle } from '../handle/handle'
import { createLimiter } from '../limiter'

export interface Leaving {
  readonly badgeNo: number
  readonly phoneTail: string
  readonly people?: number | undefined
  readonly commandId?: string | undefined
}

const minutes10 = 600_000
const byClient = createLimiter({ count: 20, perMs: minutes10 })
// Four digits are found in 10,000 tries: a badge takes five, whoever tries.
const byBadge = createLimiter({ count: 5, perMs: minutes10 })

const signOutSql = `select jsonb_build_object(
  'wearer', (select jsonb_build_object('caseId', b.case_id, 'present', f.context->'present')
    from badge b join case_file f on f.case_id = b.case_id
    where b.badge_no = ($1->>'badgeNo')::integer and b.freed_at is null),
  'left', (select jsonb_build_object('people', fact->'people', 'remaining', fact->'remaining')
    from command_answer a
    join journal j on j.case_id = a.case_id and j.sequence <= (a.value->>'version')::integer
    cross join jsonb_array_elements(j.facts) fact
    where a.command_id = ($1->>'commandId')::uuid and fact->>'type' = 'visitorSignedOut'
    order by j.sequence desc limit 1))`

interface Loaded {
  readonly wearer: { readonly caseId: string; readonly present: number } | null
  /** What this very command did when it came the first time. */
  readonly left: KioskSignOut | null
}

/** Leaves by badge and the last four digits of the phone; a wrong pair says no more than that. */
export async function signOut(known: Known, leaving: Leaving): Promise<KioskSignOut> {
  const { badgeNo, phoneTail, people, commandId = randomUUID() } = leaving
  const { world, site } = await ask<Loaded>(known, {
    loader: signOutSql,
    args: { badgeNo, commandId },
  })
  const { wearer, left } = world
  if (left) return left
  const badge = `${site.siteId} ${badgeNo}`
  if (!byClient.allows(known.caller.address) || !byBadge.allows(badge)) throw tooMany()
  if (!wearer) throw notFound()
  const command = { type: 'signOut', badgeNo, phoneTail, ...(people && { people }) }
  try {
    await handle(known, { kind: 'submit', caseId: wearer.caseId, commandId, command })
  } catch (error) {
    // Whether the badge is worn by somebody is nobody's business at the kiosk.
    const isWrong = error instanceof Refused && error.message === 'badge-and-phone-differ'
    throw isWrong ? notFound() : error
  }
  byBadge.forget(badge)
  const gone = people ?? wearer.present
  return { people: gone, remaining: wearer.present - gone }
}
