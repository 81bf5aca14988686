import { tables } from '@frontdesk/db'
import { dateAt } from '@frontdesk/rules'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { archiveKeepers } from '../archive/who-may'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import { filledText, idText, storableText } from '../text'
import type { Article } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'
import type { EndingRegister } from './keep-record'

const { knowledgeArticle: article } = tables

export const ArticleFields = z.object({
  title: filledText(60),
  scope: storableText(120),
  body: filledText(2000),
  contacts: storableText(200),
  hours: storableText(120),
  ownerId: idText(),
  reviewOn: z.iso.date({ error: 'date-impossible' }),
})
type ArticleFields = z.infer<typeof ArticleFields>

const open = (articleId: string) => and(eq(article.articleId, articleId), isNull(article.endedAt))

/** 公司信息 (R0-2): what the desk may answer from, and who answers for it. */
export const articles: EndingRegister<ArticleFields> = {
  name: 'article',
  keepers: archiveKeepers,
  async find(tx, { id }) {
    const [found] = await tx.select().from(article).where(open(id)).for('no key update')
    if (!found) return null
    const { title, scope, body, contacts, hours, ownerId, reviewOn, version } = found
    return { fields: { title, scope, body, contacts, hours, ownerId, reviewOn }, version }
  },
  add: (tx, { siteId, id }, fields) =>
    tx.insert(article).values({ siteId, articleId: id, ...fields }),
  change: (tx, { id }, fields) =>
    tx
      .update(article)
      .set({ ...fields, version: sql`${article.version} + 1` })
      .where(open(id)),
  end: (tx, { id, now }) =>
    tx
      .update(article)
      .set({ endedAt: new Date(now) })
      .where(open(id)),
  faults: {
    article_titled_once: { path: 'title', code: 'title-taken' },
    article_owner_is_staff: { path: 'ownerId', code: 'person-unknown' },
  },
}

const articlesSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.article_id, 'title', a.title, 'scope', a.scope, 'body', a.body,
    'contacts', a.contacts, 'hours', a.hours, 'reviewOn', a.review_on, 'version', a.version,
    'owner', jsonb_build_object('personId', a.owner_id, 'name', (
      select name from person p where p.person_id = a.owner_id)))
  order by a.title), '[]')
  from knowledge_article a where a.ended_at is null`

/** Every article; those that are due to be looked over stand first. */
export async function listArticles(
  known: Known,
  roles: readonly string[],
): Promise<readonly Article[]> {
  const { world, site, now } = await ask<readonly Omit<Article, 'isDue'>[]>(known, {
    roles,
    loader: articlesSql,
  })
  const today = dateAt(now, site.timeZone)
  return world
    .map((each) => ({ ...each, isDue: each.reviewOn <= today }))
    .toSorted((one, other) => Number(other.isDue) - Number(one.isDue))
}

export function articleSheet(list: readonly Article[], { messages }: Telling): Sheet {
  const { articles: words } = messages.desk.registers
  return {
    name: words.title,
    columns: [
      text(words.fields.title, 24),
      text(words.fields.scope, 24),
      text(words.fields.body, 60),
      text(words.fields.contacts, 30),
      text(words.fields.hours, 24),
      text(words.fields.ownerId),
      date(words.fields.reviewOn),
    ],
    rows: list.map((each) => [
      each.title,
      each.scope,
      each.body,
      each.contacts,
      each.hours,
      each.owner.name,
      each.reviewOn,
    ]),
  }
}
