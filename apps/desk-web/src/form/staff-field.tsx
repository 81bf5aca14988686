import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTRPC } from '../api/trpc'
import { departmentName, roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

/** A colleague, with the post that he or she holds. */
export function StaffField({ id, field, value, isWrong, onChange }: FieldProps) {
  const words = useWords()
  const staff = useQuery(useTRPC().staff.list.queryOptions(undefined, { staleTime: 60_000 }))
  const options = (staff.data ?? []).map(({ personId, name, roles, department }) => ({
    value: personId,
    label: words.desk.aside(
      name,
      department ? departmentName(words, department) : roleName(words, roles[0] ?? ''),
    ),
  }))
  return (
    <Select
      id={id}
      allowClear={!field.isRequired}
      showSearch={{ optionFilterProp: 'label' }}
      loading={staff.isPending}
      placeholder={words.desk.form.choose}
      status={isWrong ? 'error' : undefined}
      aria-invalid={isWrong || undefined}
      value={typeof value === 'string' ? value : undefined}
      options={options}
      onChange={(next: string | undefined) => onChange({ [field.name]: next ?? null })}
    />
  )
}
