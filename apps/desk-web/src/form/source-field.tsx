import { departmentKinds } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { AutoComplete } from 'antd'
import { useTRPC } from '../api/trpc'
import { Icon } from '../parts/icon'
import { ArticleText } from '../registers/articles/article-entry'
import { departmentName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

/** What an answer rests on: an article, which can then be read out, a department, or one's own words. */
export function SourceField({ id, field, value, isWrong, onChange }: FieldProps) {
  const words = useWords()
  const { source } = words.desk.registers
  const articles = useQuery(useTRPC().registers.articles.queryOptions()).data ?? []
  const written = typeof value === 'string' ? value : ''
  const cited = articles.find(({ title }) => title === written)
  return (
    <>
      <AutoComplete
        id={id}
        placeholder={source.hint}
        status={isWrong ? 'error' : undefined}
        aria-invalid={isWrong || undefined}
        value={written}
        allowClear
        showSearch={{ filterOption: (typed, each) => each?.value.includes(typed) ?? false }}
        options={[
          ...articles.map(({ title }) => title),
          ...departmentKinds.map((kind) => departmentName(words, kind)),
        ].map((value) => ({ value }))}
        onChange={(next: string | undefined) => onChange({ [field.name]: next ?? null })}
      />
      {cited && <ArticleText article={cited} />}
      {cited?.isDue && (
        <p className="doubt" role="status">
          <Icon name="triangle" size={14} />
          {source.due}
        </p>
      )}
    </>
  )
}
