import type pg from 'pg'

/** A table as a backup holds it. */
export interface StoredTable {
  readonly name: string
  /** Those that are written; what the database makes itself is left out. */
  readonly columns: readonly string[]
  readonly hasSite: boolean
}

interface Found extends StoredTable {
  readonly needs: readonly string[]
}

// Whoever was signed in signs in again; the migrations are what made the tables.
const leftOut = ['auth_session', 'schema_migration']

/** Every table with what others refer to first, so that each can be filled after those it needs. */
export async function storedTables(owner: pg.Client): Promise<StoredTable[]> {
  const { rows } = await owner.query<Found>(findSql, [leftOut])
  const ordered: StoredTable[] = []
  const waiting = new Map(rows.map((table) => [table.name, table]))
  while (waiting.size > 0) {
    const next = [...waiting.values()].filter(({ needs }) => !needs.some((it) => waiting.has(it)))
    if (next.length === 0) throw new Error(`Tables need each other: ${[...waiting.keys()]}`)
    for (const { needs: _, ...table } of next) {
      waiting.delete(table.name)
      ordered.push(table)
    }
  }
  return ordered
}

// The number of a transaction means something on its own server only.
const findSql = `
  select c.relname as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.atttypid <> 'xid8'::regtype) as columns,
    c.relrowsecurity and exists (select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'site_id' and not a.attisdropped) as "hasSite",
    (select coalesce(array_agg(f.relname::text), '{}') from pg_constraint k
      join pg_class f on f.oid = k.confrelid
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
  order by c.relname`
