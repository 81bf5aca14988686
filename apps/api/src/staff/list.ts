import type { StaffMember } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'

const staffSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'personId', p.person_id, 'name', p.name, 'roles', s.roles, 'department', s.department)
    order by s.started_at, p.name), '[]')
  from staff s join person p on p.person_id = s.person_id where s.ended_at is null`

export async function listStaff(known: Known): Promise<readonly StaffMember[]> {
  const { world } = await ask<readonly StaffMember[]>(known, { loader: staffSql })
  return world
}
