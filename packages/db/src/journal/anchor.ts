import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import { type Database, withSite } from '../connect'
import type { AnchoredHead } from '../schema/journal'
import { tables } from '../schema/tables'
import { canonicalJson } from './canonical-json'

export interface Anchor {
  readonly siteId: string
  /** The site's date that this anchor closes. */
  readonly day: string
  /** The last entry of every case that moved since the anchor before. */
  readonly heads: readonly AnchoredHead[]
  readonly previousRoot: string | null
  readonly root: string
}

/** Anchors what was recorded since the last time, once a day; a day already anchored is answered as it is. */
export function anchorHeads(database: Database, siteId: string, day: string): Promise<Anchor> {
  return withSite(database, siteId, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('anchor ' || ${siteId}))`)
    const [last] = await tx
      .select()
      .from(tables.journalAnchor)
      .orderBy(desc(tables.journalAnchor.day))
      .limit(1)
    if (last && last.day >= day) return last
    // Entries of transactions still running come under the next anchor.
    const { rows: moved } = await tx.execute<{ until: string; heads: AnchoredHead[] }>(sql`
      with settled as (select pg_snapshot_xmin(pg_current_snapshot()) as until)
      select until::text, (
        select coalesce(jsonb_agg(jsonb_build_array(case_id, sequence, hash) order by case_id), '[]')
        from (select distinct on (case_id) case_id, sequence, hash from journal
          where site_id = ${siteId} and xid >= ${last?.untilXid ?? '0'}::xid8 and xid < until
          order by case_id, sequence desc) head) as heads
      from settled`)
    const [found] = moved
    if (!found) throw new Error('The journal could not be read')
    const anchor = withRoot({ siteId, day, heads: found.heads, previousRoot: last?.root ?? null })
    await tx.insert(tables.journalAnchor).values({
      ...anchor,
      heads: [...anchor.heads],
      untilXid: found.until,
    })
    return anchor
  })
}

const withRoot = (anchor: Omit<Anchor, 'root'>): Anchor => ({ ...anchor, root: rootOf(anchor) })

function rootOf({ siteId, day, heads, previousRoot }: Omit<Anchor, 'root'>): string {
  const text = canonicalJson({ siteId, day, heads, previousRoot })
  return createHash('sha256').update(text).digest('hex')
}

/** The days whose anchor does not hold: altered, unlinked, or with a head the journal no longer has. */
export function brokenAnchors(database: Database, siteId: string): Promise<string[]> {
  return withSite(database, siteId, async (tx) => {
    const anchors = await tx.select().from(tables.journalAnchor).orderBy(tables.journalAnchor.day)
    const { rows: lost } = await tx.execute<{ day: string }>(sql`
      select distinct a.day::text from journal_anchor a
      cross join jsonb_array_elements(a.heads) head
      left join journal j on j.site_id = a.site_id and j.case_id = (head->>0)::uuid
        and j.sequence = (head->>1)::integer and j.hash = head->>2
      where j.hash is null`)
    const lostDays = new Set(lost.map(({ day }) => day))
    return anchors
      .filter((anchor, index) => {
        const isLinked = anchor.previousRoot === (anchors[index - 1]?.root ?? null)
        return !isLinked || rootOf(anchor) !== anchor.root || lostDays.has(anchor.day)
      })
      .map(({ day }) => day)
  })
}
