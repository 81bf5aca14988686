import { tables } from '@frontdesk/db'
import { roleName } from '@frontdesk/messages/lookups'
import { actsAs, deskRanks } from '@frontdesk/rules'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import { idText } from '../text'
import type { PostHolders } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'
import type { Register } from './keep-record'

const { post } = tables

export const PostFields = z
  .object({
    role: z.enum(deskRanks),
    personId: idText().nullable(),
    deputyId: idText().nullable(),
  })
  .refine(({ personId, deputyId }) => personId === null || personId !== deputyId, {
    error: 'deputy-is-holder',
    path: ['deputyId'],
  })
type PostFields = z.infer<typeof PostFields>

/** 岗位: who stands at each step of the desk's line, to whom what goes up the ladder goes by name. */
export const posts: Register<PostFields> = {
  name: 'post',
  keepers: ['manager', 'director', 'admin'],
  async find(tx, { id }) {
    const [found] = await tx.select().from(post).where(eq(post.postId, id)).for('no key update')
    if (!found) return null
    const { personId, deputyId, version } = found
    return {
      fields: { role: PostFields.shape.role.parse(found.role), personId, deputyId },
      version,
    }
  },
  add: (tx, { siteId, id, now }, fields) =>
    tx.insert(post).values({ siteId, postId: id, sinceAt: new Date(now), ...fields }),
  change: (tx, { id, now }, { personId, deputyId }) =>
    tx
      .update(post)
      .set({
        personId,
        deputyId,
        sinceAt: sql`case when ${post.personId} is distinct from ${personId}::uuid
          then ${now}::timestamptz else ${post.sinceAt} end`,
        version: sql`${post.version} + 1`,
      })
      .where(eq(post.postId, id)),
  faults: {
    post_pkey: { path: '', code: 'post-taken' },
    post_holder_is_staff: { path: 'personId', code: 'person-unknown' },
    post_deputy_is_staff: { path: 'deputyId', code: 'person-unknown' },
  },
}

const person = (id: string) => `(select jsonb_build_object('personId', p.person_id, 'name', p.name)
  from person p where p.person_id = ${id})`

const postsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'id', held.post_id, 'role', held.role, 'version', held.version,
    'holder', ${person('held.person_id')}, 'deputy', ${person('held.deputy_id')},
    'sinceAt', case when held.person_id is not null then iso(held.since_at) end,
    'isAbsent', is_absent(held.person_id, ($1->>'now')::timestamptz),
    'roles', coalesce((select to_jsonb(s.roles) from staff s where s.person_id = held.person_id), '[]'))), '[]')
  from post held`

type Stored = Omit<PostHolders, 'mayAct'> & { readonly roles: readonly never[] }

const vacant = {
  id: null,
  version: null,
  holder: null,
  deputy: null,
  sinceAt: null,
  isAbsent: false,
  mayAct: false,
} as const

/** Every step of the desk's line, lowest first, with who stands there and since when. */
export async function listPosts(
  known: Known,
  roles: readonly string[],
): Promise<readonly PostHolders[]> {
  const { world } = await ask<readonly Stored[]>(known, { roles, loader: postsSql })
  return deskRanks.map((role) => {
    const found = world.find((each) => each.role === role)
    if (!found) return { ...vacant, role }
    const { roles: held, ...holders } = found
    const { holder } = holders
    const sender = { personId: holder?.personId ?? null, roles: held, department: null }
    return { ...holders, mayAct: actsAs(sender, role) }
  })
}

export function postSheet(list: readonly PostHolders[], { messages, dayOf }: Telling): Sheet {
  const { title, fields, since } = messages.desk.registers.posts
  return {
    name: title,
    columns: [text(fields.role), text(fields.personId), text(fields.deputyId), date(since)],
    rows: list.map(({ role, holder, deputy, sinceAt }) => [
      roleName(messages, role),
      holder?.name ?? null,
      deputy?.name ?? null,
      sinceAt && dayOf(sinceAt),
    ]),
  }
}
