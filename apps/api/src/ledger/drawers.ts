import type { Tally } from '@frontdesk/rules'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Drawer } from './answers'
import { deskMoneyRoles, seesLedger } from './readers'

interface LoadedDrawer extends Omit<Drawer, 'expected'> {
  readonly expected: Tally
}

const drawersSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'drawerId', d.drawer_id, 'name', d.name, 'expected', drawer_tally(d.drawer_id, 'infinity'),
    'shift', (select jsonb_build_object('caseId', h.case_id, 'number', f.number,
        'person', jsonb_build_object('personId', p.person_id, 'name', p.name),
        'startedAt', f.context->>'startedAt', 'signedOffAt', iso(h.signed_off_at),
        'isLocked', (f.context->>'isLocked')::boolean)
      from drawer_hold h join case_file f using (site_id, case_id) join person p using (person_id)
      where h.drawer_id = d.drawer_id and h.until_at is null)) order by d.name), '[]')
  from drawer d where d.retired_at is null`

/** The drawers and whose they are; what lies in one is told to its holder and to who sees the ledger. */
export async function listDrawers(known: Known): Promise<readonly Drawer[]> {
  const { world, sender } = await ask<readonly LoadedDrawer[]>(known, {
    roles: deskMoneyRoles,
    loader: drawersSql,
  })
  const isTold = ({ shift }: LoadedDrawer) =>
    seesLedger(sender) || (shift !== null && shift.person.personId === sender.personId)
  return world.map((drawer) => ({ ...drawer, expected: isTold(drawer) ? drawer.expected : null }))
}
