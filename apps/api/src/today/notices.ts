import { type CalendarDate, dateAt, deskRanks, type Sender } from '@frontdesk/rules'
import type { Notice } from '../answers'
import { archiveImporters } from '../archive/who-may'
import type { Heard } from '../ask'

/** What the registers want of the reader, beside the cases. */
export interface KeptDates {
  /** The reader's own articles. */
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly reviewOn: CalendarDate
  }[]
  /** The years of which the site knows the holidays. */
  readonly years: readonly number[]
}

export const keptDatesSql = `jsonb_build_object(
  'articles', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.article_id, 'title', a.title, 'reviewOn', a.review_on) order by a.review_on), '[]')
    from knowledge_article a
    where a.ended_at is null and a.owner_id = ($1->>'personId')::uuid),
  'years', (select coalesce(jsonb_agg(distinct extract(year from d.day)::integer), '[]')
    from calendar_day d))`

/** The month in which the next year's holidays are announced. */
const announcedIn = 11

/** R0-2: articles of the reader that are due; and what only those above the desk can put right. */
export function noticesOf(
  { articles, years }: KeptDates,
  { now, site, sender, posts }: Pick<Heard<unknown>, 'now' | 'site' | 'sender' | 'posts'>,
): readonly Notice[] {
  const today = dateAt(now, site.timeZone)
  const due = articles
    .filter(({ reviewOn }) => reviewOn <= today)
    .map((article) => ({ kind: 'articleDue' as const, ...article }))
  if (!keepsHouse(sender)) return due
  const [year = 0, month = 0] = today.split('-').map(Number)
  const isDueYear = (each: number) => !years.includes(each)
  const unknown = [year, ...(month >= announcedIn ? [year + 1] : [])]
    .filter(isDueYear)
    .map((each) => ({ kind: 'calendarUnknown' as const, year: each }))
  const vacant = deskRanks
    .filter((role) => !posts.some((post) => post.role === role && post.personId))
    .map((role) => ({ kind: 'postVacant' as const, role }))
  return [...due, ...unknown, ...vacant]
}

const keepsHouse = ({ roles }: Sender): boolean =>
  roles.some((role) => (archiveImporters as readonly string[]).includes(role))
