import { departmentKinds } from '@frontdesk/rules'
import type { Department } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'

const headsSql = `select coalesce(jsonb_object_agg(d.kind, p.name), '{}')
  from department d left join person p on p.person_id = d.head_id`

/** Every kind of department, with the name of its head where the site has named one. */
export async function listDepartments(known: Known): Promise<readonly Department[]> {
  const { world } = await ask<Readonly<Record<string, string | null>>>(known, { loader: headsSql })
  return departmentKinds.map((kind) => ({ kind, headName: world[kind] ?? null }))
}
