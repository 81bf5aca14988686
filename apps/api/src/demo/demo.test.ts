import { hasAdmin, tables } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { freshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf } from '../testing/desk'
import { verifySite } from '../verify/verify-site'
import { type Demo, startDemo } from './start-demo'

let fresh: FreshDatabase
let demo: Demo | null
beforeAll(async () => {
  fresh = await freshDatabase()
  demo = await startDemo(deskOf(fresh.app, null), { isWanted: true, isOpen: true })
})
afterAll(() => fresh.drop())

async function inState(procedure: string): Promise<Map<string, number>> {
  const { rows } = await fresh.owner.pool.query<{ state: string; cases: number }>(
    'select state, count(*)::integer as cases from case_file where procedure = $1 group by state',
    [procedure],
  )
  return new Map(rows.map(({ state, cases }) => [state, cases]))
}

describe('the demo', () => {
  test('shows requests with everybody who may hold one', async () => {
    const states = await inState('service-request')

    for (const state of ['withReceptionist', 'withDepartment', 'withSupervisor', 'withManager']) {
      expect(states.get(state), state).toBeGreaterThan(0)
    }
    expect(states.get('done')).toBeGreaterThan(30)
  })

  test('shows complaints in every state', async () => {
    const states = await inState('complaint')

    const wanted = [
      'closed',
      'handling',
      'recorded',
      'replied',
      'resolved',
      'withManager',
      'withSupervisor',
    ]
    expect([...states.keys()].sort()).toEqual(wanted)
  })

  test('shows visitors on site, at the desk, waiting and invited', async () => {
    const states = await inState('visitor')

    for (const state of ['onSite', 'deskDecides', 'awaitingHost', 'invited', 'departed']) {
      expect(states.get(state), state).toBeGreaterThan(0)
    }
  })

  test('shows mail in every state, some of it late', async () => {
    const states = await inState('mail')

    const wanted = [
      'arrived',
      'collected',
      'contacting',
      'heldForOwner',
      'inKeeping',
      'notified',
      'refused',
      'returnedToSender',
    ]
    expect([...states.keys()].sort()).toEqual(wanted)
    const late = `select from case_file where procedure = 'mail' and context->'lateSince' <> 'null'`
    expect((await fresh.owner.pool.query(late)).rowCount).toBeGreaterThan(1)
  })

  test('shows tenant passes in every state', async () => {
    const states = await inState('tenant-pass')
    for (const state of ['applying', 'verified', 'paid', 'issued', 'returning', 'refunded']) {
      expect(states.get(state), state).toBeGreaterThan(0)
    }
  })

  test('shows keys that are asked for, out, late, back and lost', async () => {
    const states = await inState('key-loan')

    expect([...states.keys()].sort()).toEqual(['closed', 'lost', 'onLoan', 'requested'])
    const late = `select from case_file where procedure = 'key-loan' and context->'lateSince' <> 'null'`
    expect((await fresh.owner.pool.query(late)).rowCount).toBeGreaterThan(0)
  })

  test('shows owners who move in, from the papers to the keys', async () => {
    const states = await inState('move-in')

    expect([...states.keys()].sort()).toEqual(['archived', 'inspected', 'started', 'verified'])
  })

  test('shows stays from registering to leaving', async () => {
    const states = await inState('hotel-stay')

    const wanted = ['allocated', 'checkedOut', 'guaranteed', 'inHouse', 'rateAgreed', 'registering']
    expect([...states.keys()].sort()).toEqual(wanted)
  })

  test('shows renovations with their workers, households with passes, and parking', async () => {
    const of = (procedure: string) => inState(procedure).then((states) => [...states.keys()].sort())
    expect(await of('renovation')).toEqual([
      'applied',
      'approved',
      'closed',
      'finished',
      'permitted',
    ])
    expect(await of('temporary-pass')).toEqual(['issued', 'refunded'])
    expect(await of('resident-pass')).toEqual(['issued', 'verified'])
    expect(await of('parking')).toEqual(['applied', 'assigned', 'expired', 'released', 'verified'])
  })

  test('shows money: a running shift, one to settle, custody, the safe, receipts in the order of time', async () => {
    const of = (procedure: string) => inState(procedure).then((states) => [...states.keys()].sort())
    expect(await of('shift')).toContain('open')
    expect(await of('fee-collection')).not.toEqual([])
    expect(await of('utility-prepay')).toEqual(['awaitingCollection', 'collected', 'registered'])
    const { rows } = await fresh.owner.pool.query<{ made_at: Date }>(
      'select made_at from receipt order by year, serial',
    )
    expect(rows.length).toBeGreaterThan(10)
    const times = rows.map(({ made_at }) => made_at.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('holds together like any other site', async () => {
    const [site] = await fresh.owner.db.select().from(tables.site)

    const { cases, faults } = await verifySite(fresh.app, site?.siteId ?? '')

    expect(faults).toEqual([])
    expect(cases).toBeGreaterThan(140)
  })

  test('has new passwords at every start, and leaves nobody signed in', async () => {
    const again = await startDemo(deskOf(fresh.app, null), { isWanted: true, isOpen: true })

    expect(again?.signIns).toHaveLength(demo?.signIns.length ?? 0)
    expect(again?.signIns[0]?.password).not.toBe(demo?.signIns[0]?.password)
    expect(await fresh.owner.db.$count(tables.authSession)).toBe(0)
  })

  test('is closed when it is not wanted any more, and leaves a way in', async () => {
    const desk = deskOf(fresh.app, null)

    const closed = await startDemo(desk, { isWanted: false, isOpen: true })

    expect(closed).toEqual({ signIns: [], kioskCode: null })
    expect(await hasAdmin(fresh.app)).toBe(false)
  })

  test('is closed where others can reach it', async () => {
    const closed = await startDemo(deskOf(fresh.app, null), { isWanted: true, isOpen: false })

    expect(closed).toEqual({ signIns: [], kioskCode: null })
    const { rows } = await fresh.owner.pool.query(
      'select from auth_account where password is not null',
    )
    expect(rows).toEqual([])
  })
})

test('there is no demo where it is not wanted', async () => {
  const other = await freshDatabase()

  expect(await startDemo(deskOf(other.app, null), { isWanted: false, isOpen: true })).toBeNull()
  expect(await other.owner.db.$count(tables.site)).toBe(0)
  await other.drop()
})
