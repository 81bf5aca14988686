import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTRPC } from '../api/trpc'
import { departmentName, roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

/** A colleague, with the post that he or she holds. */
export function StaffField(props: FieldProps) {
  const { field, value, onChange } = props
  return (
    <Select
      {...useStaffSelect(props)}
      allowClear={!field.isRequired}
      value={typeof value === 'string' ? value : undefined}
      onChange={(next: string | undefined) => onChange({ [field.name]: next ?? null })}
    />
  )
}

/** Several colleagues. */
export function StaffListField(props: FieldProps) {
  const { field, value, onChange } = props
  return (
    <Select
      {...useStaffSelect(props)}
      mode="multiple"
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={(next: string[]) => onChange({ [field.name]: next.length > 0 ? next : null })}
    />
  )
}

/** A select over the colleagues of the site. */
export function useStaffSelect({ id, isWrong }: Pick<FieldProps, 'id' | 'isWrong'>) {
  const words = useWords()
  const staff = useQuery(useTRPC().staff.list.queryOptions(undefined, { staleTime: 60_000 }))
  return {
    id,
    showSearch: { optionFilterProp: 'label' },
    loading: staff.isPending,
    placeholder: words.desk.form.choose,
    status: isWrong ? ('error' as const) : undefined,
    'aria-invalid': isWrong || undefined,
    options: (staff.data ?? []).map(({ personId, name, roles, department }) => ({
      value: personId,
      label: words.desk.aside(
        name,
        department ? departmentName(words, department) : roleName(words, roles[0] ?? ''),
      ),
    })),
  }
}
