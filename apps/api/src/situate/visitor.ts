import type { VisitorWorld } from '@frontdesk/rules/visitor'
import { codeDigests, isCodeRight, newCode } from './codes'
import type { Situating, Sought } from './situating'

const TAIL = 4

interface Parts extends Readonly<Record<string, unknown>> {
  readonly isWatched: boolean
  readonly invitationId: string | null
  readonly nextBadgeNo: number
  readonly takenCodes: readonly string[]
}

const digests = (name: string) => `array(select jsonb_array_elements_text($1->'${name}'))`

const isWatched = `exists (select from watch_list where ended_at is null and (
  name_digest = any (${digests('nameDigests')} || array[i.context->'visitorName'->>'digest'])
  or phone_digest = any (${digests('phoneDigests')} || array[i.context->'phone'->>'digest'])))`
const invitationId = `(select f.case_id from case_file f
  where f.procedure = 'visitor' and f.state = 'invited' and f.case_id <> ($1->>'caseId')::uuid
    and ($1->>'now')::timestamptz between
      (f.context->>'validFrom')::timestamptz and (f.context->>'validUntil')::timestamptz
    and (f.context->'phone'->>'digest' =
        any (${digests('phoneDigests')} || array[i.context->'phone'->>'digest'])
      or (f.context->'visitorName'->>'digest' =
          any (${digests('nameDigests')} || array[i.context->'visitorName'->>'digest'])
        and (f.unit_id = any (i.ids) or (f.context->>'hostPersonId')::uuid = any (i.ids))))
  order by f.opened_at limit 1)`
// The lowest number that nobody wears is 1 or follows one that is worn.
const nextBadgeNo = `(select min(c.badge_no) from (
    select 1 as badge_no union select badge_no + 1 from badge where freed_at is null) c
  where not exists (select from badge b where b.badge_no = c.badge_no and b.freed_at is null))`
const takenCodes = `(select coalesce(jsonb_agg(context->'code'->>'digest'), '[]') from case_file
  where procedure = 'visitor' and state = 'invited'
    and context->'code'->>'digest' = any (${codeDigests}))`

/** The registers as the visitor procedure asks them. */
export const visitor: Situating<Parts> = {
  parts: {
    announce: { isWatched, invitationId },
    arrive: { isWatched, nextBadgeNo },
    admit: { nextBadgeNo },
    invite: { takenCodes },
  },
  world: visitorWorld,
}

/** Hosts have no channel yet: the desk rings. */
function visitorWorld(sought: Sought<Parts>): VisitorWorld {
  const { policy } = sought
  const loaded = sought.loaded.parts ?? {}
  const badgeNo = loaded.nextBadgeNo ?? null
  return {
    isOnline: true,
    isHostKnown: isHostKnown(sought),
    isHostReachable: false,
    isWatched: loaded.isWatched ?? false,
    invitationId: loaded.invitationId ?? null,
    nextBadgeNo: badgeNo !== null && badgeNo <= policy.badgeNoMax ? badgeNo : null,
    isCodeRight: isCodeRight(sought),
    isPhoneTailRight: isPhoneTailRight(sought),
    newCode: newCode(sought, loaded.takenCodes),
  }
}

function isHostKnown({ command, context, loaded }: Sought<Parts>): boolean {
  const unitId = command.hostUnitId ?? context.unitId
  const personId = command.hostPersonId ?? context.hostPersonId
  const people = [...(loaded.people ?? []), ...(loaded.staff ?? [])]
  const isUnitKnown = !unitId || (loaded.units ?? []).includes(String(unitId).toLowerCase())
  const isPersonKnown = !personId || people.includes(String(personId).toLowerCase())
  return Boolean(unitId || personId) && isUnitKnown && isPersonKnown
}

function isPhoneTailRight({ command, context, open }: Sought<Parts>): boolean {
  const digits = open(context.phone)?.replace(/\D/g, '') ?? ''
  return digits.length >= TAIL && digits.slice(-TAIL) === command.phoneTail
}
