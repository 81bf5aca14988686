import pg from 'pg'
import type { Database } from './connect'
import { DatabaseError } from './database-error'

/** The role the API works as: it owns nothing and may not pass row-level security by. */
export const appRole = 'frontdesk_app'

const triesAtOnce = 10

/** Makes the role, or sets its password anew; expects a connection of the owner. */
export async function ensureAppRole(owner: pg.Client, password: string | null): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await makeAppRole(owner, password)
    } catch (cause) {
      // Roles belong to all databases of a server: another one may be doing the same just now.
      const isRace =
        cause instanceof Error &&
        /concurrently updated|already exists|duplicate key/.test(cause.message)
      if (!isRace || attempt === triesAtOnce) throw cause
    }
  }
}

async function makeAppRole(owner: pg.Client, password: string | null): Promise<void> {
  const found = await owner.query('select from pg_roles where rolname = $1', [appRole])
  const secret = password === null ? '' : `password ${pg.escapeLiteral(password)}`
  if (found.rowCount === 0) {
    await owner.query(`create role ${appRole} login nocreatedb nocreaterole ${secret}`)
  } else if (secret) {
    await owner.query(`alter role ${appRole} ${secret}`)
  }
}

/** Refuses to go on when the connection could see past row-level security. */
export async function assertAppRole({ pool }: Database): Promise<void> {
  const { rows: roles } = await pool.query<{ rolname: string; why: string | null }>(`
    select rolname, case
      when rolsuper then 'is superuser'
      when rolbypassrls then 'may bypass row-level security'
      when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'member')) then 'owns tables'
    end as why
    from pg_roles where rolname = current_user`)
  const [role] = roles
  if (!role || role.why) {
    throw new DatabaseError(
      'role-too-strong',
      `The database role ${role?.rolname} ${role?.why}. Connect as ${appRole}, which owns nothing and is bound by row-level security.`,
    )
  }
  const { rows: open } = await pool.query<{ name: string }>(`
    select c.relname as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'site_id' and not a.attisdropped
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'site'
      and not (c.relrowsecurity and c.relforcerowsecurity)
    order by 1`)
  if (open.length > 0) {
    throw new DatabaseError(
      'table-unprotected',
      `Row-level security is not forced on ${open.map(({ name }) => name).join(', ')}. Run the migrations of this version as the owner.`,
    )
  }
}
