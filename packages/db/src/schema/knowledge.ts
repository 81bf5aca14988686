import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, siteId } from './column'

export const knowledgeArticle = pgTable(
  'knowledge_article',
  {
    siteId: siteId(),
    articleId: uuid('article_id').notNull(),
    title: text('title').notNull(),
    scope: text('scope').notNull().default(''),
    body: text('body').notNull(),
    contacts: text('contacts').notNull().default(''),
    hours: text('hours').notNull().default(''),
    ownerId: uuid('owner_id').notNull(),
    reviewOn: date('review_on').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.articleId] })],
)
