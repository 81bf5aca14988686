import { getTableName } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { tables } from './tables'

interface Column {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly hasDefault: boolean
}

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

async function columnsInDatabase(table: string): Promise<Column[]> {
  const { rows } = await fresh.owner.pool.query<Column>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "isRequired",
       a.atthasdef as "hasDefault"
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
     order by 1`,
    [table],
  )
  return rows
}

test('drizzle knows every table', async () => {
  const { rows } = await fresh.owner.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name <> 'schema_migration'`,
  )

  const known = Object.values(tables).map(getTableName)

  expect(known.sort()).toEqual(rows.map(({ name }) => name).sort())
})

test.each(Object.values(tables).map((table) => [getTableName(table), table] as const))(
  'drizzle knows the columns of %s as the database has them',
  async (name, table) => {
    const config = getTableConfig(table)
    const known = config.columns.map((column) => ({
      name: column.name,
      type: column.getSQLType(),
      isRequired: column.notNull,
      hasDefault: column.hasDefault || column.generated !== undefined,
    }))

    const found = await columnsInDatabase(name)

    expect(known.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(found)
  },
)
