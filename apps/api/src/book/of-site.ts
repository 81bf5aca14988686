import { dateAt, isPolicyValue } from '@frontdesk/rules'
import { ask } from '../ask'
import type { Known } from '../context'
import type { BookOfSite, SiteValue } from './answers'

interface Loaded {
  readonly unfinished: BookOfSite['unfinished']
  readonly values: readonly SiteValue[]
}

const bookSql = `select jsonb_build_object(
  'unfinished', (select coalesce(jsonb_object_agg(procedure, states), '{}') from (
    select procedure, jsonb_object_agg(state, count) as states from (
      select procedure, state, count(*) from case_file where ended_at is null
      group by procedure, state) by_state
    group by procedure) by_procedure),
  'values', (select coalesce(jsonb_agg(jsonb_build_object(
      'key', key, 'value', value, 'fromOn', from_on) order by from_on, key), '[]')
    from policy_value))`

/** What stands in the book of procedures for this site today. */
export async function bookOfSite(known: Known): Promise<BookOfSite> {
  const { world, now, site } = await ask<Loaded>(known, { loader: bookSql })
  const today = dateAt(now, site.timeZone)
  const inForce = world.values.filter(
    ({ key, value, fromOn }) => fromOn <= today && isPolicyValue(key, value),
  )
  const latest = new Map(inForce.map((each) => [each.key, each]))
  return { unfinished: world.unfinished, policy: [...latest.values()] }
}
