import { tables } from '@frontdesk/db'
import { departmentName } from '@frontdesk/messages/lookups'
import { departmentKinds } from '@frontdesk/rules'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import { idText } from '../text'
import type { DepartmentHeads } from './answers'
import { text } from './columns'
import type { Telling } from './export-register'
import type { Register } from './keep-record'

const { department } = tables

export const HeadsFields = z
  .object({
    kind: z.enum(departmentKinds),
    headId: idText().nullable(),
    deputyId: idText().nullable(),
  })
  .refine(({ headId, deputyId }) => headId === null || headId !== deputyId, {
    error: 'deputy-is-head',
    path: ['deputyId'],
  })
type HeadsFields = z.infer<typeof HeadsFields>

/** Who answers for a department, and who stands in; told of what the desk passes on. */
export const departmentHeads: Register<HeadsFields> = {
  name: 'department',
  keepers: ['manager', 'director', 'admin'],
  async find(tx, { id }) {
    const [found] = await tx
      .select()
      .from(department)
      .where(eq(department.departmentId, id))
      .for('no key update')
    if (!found) return null
    const { headId, deputyId, version } = found
    return { fields: { kind: HeadsFields.shape.kind.parse(found.kind), headId, deputyId }, version }
  },
  add: (tx, { siteId, id }, fields) =>
    tx.insert(department).values({ siteId, departmentId: id, ...fields }),
  change: (tx, { id }, { headId, deputyId }) =>
    tx
      .update(department)
      .set({ headId, deputyId, version: sql`${department.version} + 1` })
      .where(eq(department.departmentId, id)),
  faults: {
    department_pkey: { path: '', code: 'department-taken' },
    department_head_is_staff: { path: 'headId', code: 'person-unknown' },
    department_deputy_is_staff: { path: 'deputyId', code: 'person-unknown' },
  },
}

const person = (id: string) => `(select jsonb_build_object('personId', p.person_id, 'name', p.name)
  from person p where p.person_id = ${id})`

const headsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'id', d.department_id, 'kind', d.kind, 'version', d.version,
    'head', ${person('d.head_id')}, 'deputy', ${person('d.deputy_id')})), '[]')
  from department d`

/** Every kind of department, with who heads it and who stands in, where the site has named them. */
export async function listDepartmentHeads(
  known: Known,
  roles: readonly string[],
): Promise<readonly DepartmentHeads[]> {
  const { world } = await ask<readonly DepartmentHeads[]>(known, { roles, loader: headsSql })
  const unnamed = { id: null, version: null, head: null, deputy: null }
  return departmentKinds.map(
    (kind) => world.find((each) => each.kind === kind) ?? { ...unnamed, kind },
  )
}

export function headsSheet(list: readonly DepartmentHeads[], { messages }: Telling): Sheet {
  const { title, fields } = messages.desk.registers.departments
  return {
    name: title,
    columns: [text(fields.kind), text(fields.headId), text(fields.deputyId)],
    rows: list.map(({ kind, head, deputy }) => [
      departmentName(messages, kind),
      head?.name ?? null,
      deputy?.name ?? null,
    ]),
  }
}
