import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { Article } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import { useDone } from '../kept/use-done'

interface Props {
  /** Null for a new one. */
  readonly article: Article | null
  readonly onClose: () => void
}

/** An article, written by hand; looked over again, it gets its next day of review. */
export function ArticleForm({ article, onClose }: Props) {
  const { articles } = useWords().desk.registers
  const { fields } = articles
  const me = useMe()
  const trpc = useTRPC()
  const done = useDone(onClose)
  const [id] = useState(() => article?.id ?? newId())
  const version = article?.version ?? null
  const keep = useMutation(trpc.registers.keepArticle.mutationOptions(done))
  const end = useMutation(trpc.registers.endArticle.mutationOptions(done))
  return (
    <RecordForm
      title={article ? articles.edit : articles.add}
      fields={[
        { name: 'title', label: fields.title, as: 'line', isRequired: true },
        { name: 'scope', label: fields.scope, as: 'line', hint: articles.scopeHint },
        { name: 'body', label: fields.body, as: 'words', isRequired: true },
        { name: 'contacts', label: fields.contacts, as: 'line' },
        { name: 'hours', label: fields.hours, as: 'line' },
        { name: 'ownerId', label: fields.ownerId, as: 'staff', isRequired: true },
        { name: 'reviewOn', label: fields.reviewOn, as: 'date', isRequired: true },
      ]}
      initial={{
        title: article?.title ?? '',
        scope: article?.scope ?? '',
        body: article?.body ?? '',
        contacts: article?.contacts ?? '',
        hours: article?.hours ?? '',
        ownerId: article?.owner.personId ?? me.personId,
        reviewOn: article?.reviewOn ?? '',
      }}
      keep={{
        ...keep,
        mutate: ({ title = '', scope = '', body = '', contacts = '', hours = '', ...rest }) => {
          const { ownerId = '', reviewOn = '' } = rest
          const text = { title, scope, body, contacts, hours }
          keep.mutate({ id, version, fields: { ...text, ownerId, reviewOn } })
        },
      }}
      ending={
        article && {
          label: articles.end,
          ask: articles.endAsk(article.title),
          isPending: end.isPending,
          error: end.error,
          mutate: () => end.mutate({ id, version }),
        }
      }
      onClose={onClose}
    />
  )
}
