import type pg from 'pg'

interface Opening {
  readonly opens: string
  readonly shuts: string
}

/**
 * Lets the owner fill tables as they were, in one transaction: past row-level security, without the
 * triggers that note or refuse changes, and as its own transaction where a row names one.
 */
export async function withOpenTables<Result>(
  owner: pg.Client,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await owner.query<Opening>(openingsSql)
  for (const { opens } of rows) await owner.query(opens)
  const result = await work()
  // A table with something left to check cannot be altered.
  await owner.query('set constraints all immediate')
  for (const { shuts } of rows) await owner.query(shuts)
  return result
}

const openingsSql = `
  with own as (
    select oid, oid::regclass as name, relforcerowsecurity from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r')
  select format('alter table %s no force row level security', name) as opens,
      format('alter table %s force row level security', name) as shuts
    from own where relforcerowsecurity
  union all
  select format('alter table %s disable trigger user', name),
      format('alter table %s enable trigger user', name)
    from own
  union all
  select format('alter table %s alter %I set default pg_current_xact_id()', name, attname),
      format('alter table %s alter %I drop default', name, attname)
    from own join pg_attribute on attrelid = own.oid
    where atttypid = 'xid8'::regtype and not atthasdef and not attisdropped and attnum > 0`
