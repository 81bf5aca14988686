import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Article } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { importsArchive, keepsArchive } from '../../archive/may'
import { EmptyHooks } from '../../parts/empty-hooks'
import { FilterText } from '../../parts/filter-text'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { ArticleEntry } from './article-entry'
import { ArticleForm } from './article-form'

type Edited = Article | 'new' | null

/** 公司信息: what the desk may answer from. */
export function ArticlesPage() {
  const { articles } = useWords().desk.registers
  const me = useMe()
  const [text, setText] = useState('')
  const [edited, setEdited] = useState<Edited>(null)
  const mayKeep = keepsArchive(me)
  return (
    <>
      <RegisterPage
        title={articles.title}
        lead={articles.lead}
        list={useQuery(useTRPC().registers.articles.queryOptions())}
        history="article"
        empty={{ title: articles.empty, hint: articles.emptyHint }}
        tools={
          <>
            {importsArchive(me) && <ExportRegister register="articles" />}
            {mayKeep && (
              <button className="btn filled" type="button" onClick={() => setEdited('new')}>
                <Icon name="plus" size={16} />
                {articles.add}
              </button>
            )}
          </>
        }
      >
        {(all) => {
          const found = all.filter((article) => says(article, text))
          return (
            <>
              <fieldset className="filters">
                <legend className="sr">{articles.search}</legend>
                <FilterText
                  label={articles.search}
                  hint={articles.search}
                  isWide
                  text={text}
                  onChange={setText}
                />
                <DueCount articles={all} />
              </fieldset>
              {found.length === 0 && (
                <EmptyHooks title={articles.nothingFound} hint={articles.nothingFoundHint} />
              )}
              <ul className="articles">
                {found.map((article) => (
                  <ArticleEntry
                    key={article.id}
                    article={article}
                    onEdit={mayKeep ? () => setEdited(article) : null}
                  />
                ))}
              </ul>
            </>
          )
        }}
      </RegisterPage>
      {edited && (
        <ArticleForm article={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

const says = ({ title, scope, body, contacts }: Article, text: string): boolean =>
  [title, scope, body, contacts].some((each) => each.toLowerCase().includes(text.toLowerCase()))

function DueCount({ articles }: { readonly articles: readonly Article[] }) {
  const { dueCount } = useWords().desk.registers.articles
  const due = articles.filter(({ isDue }) => isDue).length
  return due > 0 && <span className="late-text num">{dueCount(due)}</span>
}
