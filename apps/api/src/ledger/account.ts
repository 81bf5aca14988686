import { isHeld } from '@frontdesk/rules'
import { z } from 'zod'
import { ask } from '../ask'
import type { Known } from '../context'
import { forbidden } from '../failure'
import { storableText } from '../text'
import type { AccountLine, AccountLines } from './answers'
import { asOf } from './as-of'
import { deskMoneyRoles, seesLedger } from './readers'

const pageSize = 60

export const AccountQuery = z.object({
  account: storableText(120),
  at: z.iso.datetime({ offset: true }).optional(),
  /** The line that the last page ended with. */
  cursor: z
    .object({ at: z.iso.datetime({ offset: true }), position: z.int().positive() })
    .optional(),
})
type AccountQuery = z.infer<typeof AccountQuery>

interface Loaded {
  readonly isOwn: boolean
  readonly drawerName: string | null
  readonly lines: readonly AccountLine[]
}

// What stands in the account after each line is summed from the first on, whichever page is shown.
const linesSql = `select jsonb_build_object(
  'isOwn', exists (select from drawer_hold h where h.until_at is null
    and h.person_id = ($1->>'personId')::uuid and 'drawer:' || h.drawer_id = $1->>'account'),
  'drawerName', (select name from drawer where 'drawer:' || drawer_id = $1->>'account'),
  'lines', (select coalesce(jsonb_agg(page.line order by page.at desc, page.position desc), '[]') from (
    select l.at, l.position, jsonb_build_object('position', l.position, 'at', iso(l.at),
      'caseId', l.case_id, 'number', f.number, 'procedure', f.procedure,
      'other', case when l.debit = $1->>'account' then l.credit else l.debit end,
      'otherDrawerName', (select name from drawer
        where 'drawer:' || drawer_id in (l.debit, l.credit) and 'drawer:' || drawer_id <> $1->>'account'),
      'about', l.about, 'amountFen', l.signed, 'balanceFen', l.balance) as line
    from (
      select p.*, s.signed, sum(s.signed) over (order by p.at, p.position) as balance
      from ledger_posting p, lateral (select ($1->>'sign')::integer *
        case when p.debit = $1->>'account' then p.amount_fen else -p.amount_fen end as signed) s
      where (p.debit = $1->>'account' or p.credit = $1->>'account') and p.at <= ${asOf}) l
    join case_file f using (site_id, case_id)
    where ($1->'cursor') is null or (l.at, l.position)
      < (($1->'cursor'->>'at')::timestamptz, ($1->'cursor'->>'position')::bigint)
    order by l.at desc, l.position desc limit ($1->>'limit')::integer) page))`

/** One account line by line, newest first; a receptionist sees the drawer of the own shift. */
export async function accountLines(known: Known, query: AccountQuery): Promise<AccountLines> {
  const held = isHeld(query.account as Parameters<typeof isHeld>[0])
  const { world, sender } = await ask<Loaded>(known, {
    roles: deskMoneyRoles,
    loader: linesSql,
    args: { ...query, sign: held ? 1 : -1, limit: pageSize + 1 },
  })
  if (!world.isOwn && !seesLedger(sender)) throw forbidden()
  const { account } = query
  const { drawerName } = world
  const lines = world.lines.slice(0, pageSize)
  const last = world.lines.length > pageSize ? lines.at(-1) : undefined
  const nextCursor = last ? { at: last.at, position: last.position } : null
  return { account, drawerName, isHeld: held, lines, nextCursor }
}
