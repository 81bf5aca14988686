import { noteChanges, type Transaction, tables, withSite } from '@frontdesk/db'
import { type KeyStockTaking, stockTakingRefusal } from '@frontdesk/rules/key-loan'
import { sql } from 'drizzle-orm'
import { ask } from '../../ask'
import type { Known } from '../../context'
import { Refused } from '../../failure'
import { heldKeys } from '../key-sql'
import { keyKeepers } from '../who-may'

const { keyStockTaking } = tables

/** Keeps what hung in the cabinets beside what the register says at that moment; sent twice, it is kept once. */
export async function takeStock(known: Known, wish: KeyStockTaking): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: keyKeepers })
  const personId = sender.personId ?? ''
  const { stockTakingId, strays = null } = wish
  const taking = { siteId: site.siteId, stockTakingId, takenBy: personId, strays }
  await withSite(known.desk.database, site.siteId, async (tx) => {
    const made = await tx
      .insert(keyStockTaking)
      .values({ ...taking, takenAt: new Date(now) })
      .onConflictDoNothing()
      .returning({ stockTakingId: keyStockTaking.stockTakingId })
    if (made.length === 0) return
    const refusal = stockTakingRefusal(wish, await keepLines(tx, wish, now))
    if (refusal) throw new Refused(refusal)
    const isNow = { hanging: wish.hanging.length, empty: wish.empty.length }
    await noteChanges(tx, { personId, at: now }, [
      {
        register: 'keyStock',
        subjectId: stockTakingId,
        unitId: null,
        what: 'added',
        was: null,
        isNow,
      },
    ])
  })
}

type Kept = { readonly keyId: string; readonly label: string } & Record<string, unknown>

async function keepLines(
  tx: Transaction,
  { stockTakingId, hanging }: KeyStockTaking,
  now: string,
): Promise<readonly Kept[]> {
  const { rows } = await tx.execute<Kept>(sql`
    insert into key_stock_line
      (site_id, stock_taking_id, key_id, kind, cabinet, hook, label, state, hung)
    select k.site_id, ${stockTakingId}::uuid, k.key_id, k.kind, k.cabinet, k.hook, k.label,
      case when h.lost_at is not null then 'missing' when h.key_id is not null then 'out'
        when k.reserved_until > ${now}::timestamptz then 'reserved' else 'in' end,
      k.key_id in (select jsonb_array_elements_text(${JSON.stringify(hanging)}::jsonb)::uuid)
    from ${sql.raw(heldKeys)}
    where k.retired_at is null and k.room_id is null
    order by k.cabinet, k.hook
    returning key_id as "keyId", label`)
  return rows
}
