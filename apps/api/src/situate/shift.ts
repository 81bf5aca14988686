import type { KnownDrawer, OpenCase, ShiftWorld } from '@frontdesk/rules/shift'
import type { LookedAtDrawer } from './money'
import type { PartsSql, Situating } from './situating'

interface Parts extends Readonly<Record<string, unknown>> {
  readonly drawer: (KnownDrawer & LookedAtDrawer) | null
  readonly ownDrawerId: string | null
  readonly waitingTransfers: readonly OpenCase[]
  readonly compilation: ShiftWorld['compilation']
}

const firstMax = 30

// Compared as text: the schema has not looked at the id yet.
const drawer = `(select jsonb_build_object('drawerId', d.drawer_id, 'version', d.version, 'name', d.name,
    'expected', drawer_tally(d.drawer_id, 'infinity'),
    'heldBy', (select h.case_id from drawer_hold h where h.drawer_id = d.drawer_id and h.until_at is null))
  from drawer d
  where d.retired_at is null
    and d.drawer_id::text = lower(coalesce($1->'sent'->>'drawerId', i.context->>'drawerId')))`
const ownDrawerId = `(select drawer_id from drawer_hold
  where person_id = ($1->>'personId')::uuid and until_at is null and signed_off_at is null)`

const openCase = `jsonb_build_object('caseId', f.case_id, 'number', f.number,
  'procedure', f.procedure, 'state', f.state, 'dueAt', iso(f.due_at))`

const listed = (item: string, from: string, order: string) => `(select jsonb_build_object(
    'count', count(*), 'first', coalesce(jsonb_agg(item order by place) filter (where place <= ${firstMax}), '[]'))
  from (select ${item} as item, row_number() over (order by ${order}) as place from ${from}) listed)`

const cases = (which: string) =>
  listed(
    openCase,
    `case_file f where f.ended_at is null and ${which}`,
    'f.due_at nulls last, f.opened_at',
  )

const desk = `('receptionist', 'supervisor', 'manager', 'director')`
// Visits, parcels, keys, custody and money on its way have lists of their own.
const elsewhere = `('visitor', 'mail', 'key-loan', 'utility-prepay', 'fee-collection', 'shift')`

/** The money on its way to the cashier that nobody has confirmed yet. */
export const waitingTransfersSql = `(select coalesce(jsonb_agg(${openCase} order by f.opened_at), '[]')
  from case_file f where f.procedure = 'fee-collection' and f.ended_at is null)`

const compilation = `jsonb_build_object(
  'openCases', ${cases(`f.holder_role in ${desk} and f.procedure not in ${elsewhere}`)},
  'keysOut', ${listed(
    `jsonb_build_object('keyId', k.key_id, 'label', k.label, 'takenAt', iso(h.taken_at))`,
    `key_holding h join door_key k using (site_id, key_id) where h.back_at is null and h.lost_at is null`,
    'h.taken_at',
  )},
  'custody', ${cases(`f.procedure = 'utility-prepay' and f.state in ('registered', 'awaitingCollection')`)},
  'parcels', ${cases(`f.procedure = 'mail'`)},
  'visitorsOnSite', (select coalesce(sum((f.context->>'present')::integer), 0)
    from case_file f where f.procedure = 'visitor' and f.state = 'onSite'))`

const counting: PartsSql = { drawer }
const beginning: PartsSql = { drawer, ownDrawerId }

/** The registers as the shift asks them. */
export const shift: Situating<Parts> = {
  parts: {
    open: beginning,
    start: beginning,
    countDrawer: counting,
    compile: { drawer, waitingTransfers: waitingTransfersSql, compilation },
    signOff: counting,
    takeOver: { ...beginning, waitingTransfers: waitingTransfersSql },
    supplyChange: counting,
    collectTakings: counting,
    settleDifference: counting,
    withdraw: counting,
  },
  world: ({ loaded }): ShiftWorld => ({
    drawer: loaded.parts?.drawer ?? null,
    ownDrawerId: loaded.parts?.ownDrawerId ?? null,
    knownStaff: loaded.staff ?? [],
    waitingTransfers: loaded.parts?.waitingTransfers ?? [],
    compilation: loaded.parts?.compilation ?? null,
  }),
}
