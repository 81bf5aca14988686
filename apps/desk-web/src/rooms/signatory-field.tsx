import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTRPC } from '../api/trpc'
import type { FieldProps } from '../form/field'
import { useWords } from '../words/words-provider'

/** Somebody on the list of those whose signature counts. */
export function SignatoryField({ id, field, value, isWrong, onChange }: FieldProps) {
  const words = useWords()
  const list = useQuery(useTRPC().rooms.signatories.queryOptions(undefined, { staleTime: 60_000 }))
  return (
    <Select
      id={id}
      allowClear
      loading={list.isPending}
      placeholder={words.desk.form.choose}
      status={isWrong ? 'error' : undefined}
      aria-invalid={isWrong || undefined}
      value={typeof value === 'string' ? value : undefined}
      options={(list.data ?? []).map(({ signatoryId, name, title }) => ({
        value: signatoryId,
        label: words.desk.aside(name, title),
      }))}
      onChange={(next: string | undefined) => onChange({ [field.name]: next ?? null })}
    />
  )
}
