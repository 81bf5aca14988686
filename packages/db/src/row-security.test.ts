import type { QueryResult, QueryResultRow } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertAppRole } from './app-role'
import { fillEveryTable } from './testing/every-table'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database'
import { gardenId, harbourId, testId, twoSites } from './testing/people'

let fresh: FreshDatabase
let siteTables: string[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  await twoSites(fresh.app)
  await fillEveryTable(fresh.app, gardenId)
  const { rows } = await fresh.owner.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'site_id' and table_name <> 'site' order by 1`,
  )
  siteTables = rows.map(({ name }) => name)
})
afterAll(() => fresh.drop())

/** Runs statements as the app under a site and takes everything back. */
async function underSite<Result extends QueryResultRow>(
  siteId: string | null,
  work: (query: (text: string) => Promise<QueryResult<Result>>) => Promise<void>,
): Promise<void> {
  const client = await fresh.app.pool.connect()
  try {
    await client.query('begin')
    if (siteId !== null) {
      await client.query(`select set_config('frontdesk.site', $1, true)`, [siteId])
    }
    await work((text) => client.query(text))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const count = async (
  query: (text: string) => Promise<{ rows: { count: string }[] }>,
  table: string,
): Promise<number> => Number((await query(`select count(*) from ${table}`)).rows[0]?.count)

describe('row-level security', () => {
  test('covers more than twenty tables, each filled for this test', async () => {
    expect(siteTables.length).toBeGreaterThan(20)
    await underSite<{ count: string }>(gardenId, async (query) => {
      for (const table of siteTables)
        expect([table, await count(query, table)]).not.toEqual([table, 0])
    })
  })

  test.each([null, ''])('shows nothing when the site is %j', async (siteId) => {
    await underSite<{ count: string }>(siteId, async (query) => {
      for (const table of [...siteTables, 'person']) {
        expect([table, await count(query, table)]).toEqual([table, 0])
      }
    })
  })

  test("hides another site's rows", async () => {
    await underSite<{ count: string; site_id: string }>(harbourId, async (query) => {
      for (const table of siteTables) {
        const { rows } = await query(`select site_id from ${table}`)
        expect([table, rows.filter(({ site_id }) => site_id !== harbourId)]).toEqual([table, []])
      }
    })
  })

  test('hides people of another site', async () => {
    await underSite<{ name: string }>(harbourId, async (query) => {
      const { rows } = await query('select name from person order by 1')

      expect(rows.map(({ name }) => name)).toEqual(['林知夏'])
    })
  })

  test("keeps another site's rows from being changed or deleted", async () => {
    for (const table of siteTables) {
      for (const statement of [
        `update ${table} set site_id = site_id where site_id = '${gardenId}'`,
        `delete from ${table} where site_id = '${gardenId}'`,
      ]) {
        await underSite(harbourId, async (query) => {
          const touched = await query(statement).then(
            ({ rowCount }) => rowCount,
            (cause: Error) => cause.message,
          )
          expect([statement, touched]).toEqual([
            statement,
            expect.toBeOneOf([0, expect.stringMatching(/permission denied|append-only/)]),
          ])
        })
      }
    }
  })

  test('keeps rows from being written for another site', async () => {
    for (const table of siteTables) {
      const { rows } = await fresh.owner.pool.query<{ columns: string }>(
        `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      )
      const columns = rows[0]?.columns ?? ''
      const { rows: kept } = await fresh.owner.pool.query(
        `select to_jsonb(t) as row from ${table} t where site_id = $1 limit 1`,
        [gardenId],
      )
      const row = JSON.stringify(kept[0]?.row).replaceAll("'", "''")
      await underSite(harbourId, async (query) => {
        const insert = query(
          `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, '${row}')`,
        )
        await expect(insert, table).rejects.toThrow('row-level security')
      })
    }
  })
})

describe('the boot check', () => {
  test('passes for the app role', async () => {
    await expect(assertAppRole(fresh.app)).resolves.toBeUndefined()
  })

  test('refuses the owner', async () => {
    await expect(assertAppRole(fresh.owner)).rejects.toMatchObject({ code: 'role-too-strong' })
  })

  test('refuses a table with sites that is not protected', async () => {
    await fresh.owner.pool.query('create table loose (site_id uuid)')

    await expect(assertAppRole(fresh.app)).rejects.toMatchObject({
      code: 'table-unprotected',
      message: expect.stringContaining('loose'),
    })
    await fresh.owner.pool.query('drop table loose')
  })

  test('refuses a table whose owner is let past', async () => {
    await fresh.owner.pool.query('alter table badge no force row level security')

    await expect(assertAppRole(fresh.app)).rejects.toMatchObject({ code: 'table-unprotected' })
    await fresh.owner.pool.query('alter table badge force row level security')
  })
})

describe('the journal', () => {
  test.each(['update journal set command = command', 'delete from journal', 'truncate journal'])(
    'refuses the app: %s',
    async (statement) => {
      await underSite(gardenId, async (query) => {
        await expect(query(statement)).rejects.toThrow('permission denied')
      })
    },
  )

  test.each(['update journal set command = command', 'delete from journal'])(
    'refuses its owner too: %s',
    async (statement) => {
      await expect(fresh.owner.pool.query(statement)).rejects.toThrow('append-only')
    },
  )
})

test('an id of one site is no key into another', async () => {
  await underSite(harbourId, async (query) => {
    const insert = query(
      `insert into badge (site_id, badge_no, case_id, taken_at)
       select '${harbourId}', 1, '${testId(200)}', now()`,
    )
    await expect(insert).rejects.toThrow('foreign key')
  })
})
