import { keyKinds } from '@frontdesk/rules/key-loan'
import { keyStock } from '@frontdesk/rules/reports'
import { ask, caseRoles } from '../../ask'
import type { Known } from '../../context'
import { notFound } from '../../failure'
import type { StockLine, StockTaking, StockTakingReport } from '../answers'

const shownMax = 24

const takingOfT = `jsonb_build_object(
  'stockTakingId', t.stock_taking_id, 'takenAt', iso(t.taken_at), 'strays', t.strays,
  'takenBy', (select p.name from person p where p.person_id = t.taken_by),
  'lines', (select coalesce(jsonb_agg(jsonb_build_object(
      'keyId', l.key_id, 'kind', l.kind, 'cabinet', l.cabinet, 'hook', l.hook, 'label', l.label,
      'door', coalesce(u.label, k.opens), 'state', l.state, 'hung', l.hung)
    order by l.cabinet, l.hook), '[]')
    from key_stock_line l
    join door_key k on k.site_id = l.site_id and k.key_id = l.key_id
    left join unit u on u.site_id = k.site_id and u.unit_id = k.unit_id
    where l.site_id = t.site_id and l.stock_taking_id = t.stock_taking_id))`

const newestSql = `select coalesce(jsonb_agg(${takingOfT} order by t.taken_at desc), '[]')
  from (select * from key_stock_taking where site_id = current_site()
    order by taken_at desc limit ${shownMax}) t`

const oneSql = `select ${takingOfT} from key_stock_taking t
  where t.site_id = current_site() and t.stock_taking_id = ($1->>'stockTakingId')::uuid`

type Stored = Pick<StockTaking, 'stockTakingId' | 'takenAt' | 'takenBy' | 'strays'> & {
  readonly lines: readonly StockLine[]
}

/** The last stock-takings in figures, newest first. */
export async function listStockTakings(known: Known): Promise<readonly StockTaking[]> {
  const { world } = await ask<readonly Stored[]>(known, { roles: caseRoles, loader: newestSql })
  return world.map(({ lines, ...taking }) => ({ ...taking, ...figuresOf(lines) }))
}

/** One stock-taking, hook by hook. */
export async function readStockTaking(
  known: Known,
  stockTakingId: string,
  roles: readonly string[] = caseRoles,
): Promise<StockTakingReport> {
  const { world } = await ask<Stored | null>(known, {
    roles,
    loader: oneSql,
    args: { stockTakingId },
  })
  if (!world) throw notFound()
  return { ...world, ...figuresOf(world.lines) }
}

function figuresOf(lines: readonly StockLine[]) {
  const keys = lines.map(({ state, ...line }) => ({
    ...line,
    isOut: state === 'out',
    isMissing: state === 'missing',
  }))
  const counted = new Set(lines.filter(({ hung }) => hung).map(({ keyId }) => keyId))
  const { kinds, absent, unexpected } = keyStock(keyKinds, keys, counted)
  const sum = (of: 'expectedCount' | 'countedCount' | 'outCount') =>
    Object.values(kinds).reduce((total, figures) => total + figures[of], 0)
  return {
    expectedCount: sum('expectedCount'),
    countedCount: sum('countedCount'),
    outCount: sum('outCount'),
    differenceCount: absent.length + unexpected.length,
  }
}
