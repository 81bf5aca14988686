import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTRPC } from '../api/trpc'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

/** One of the parking spaces that nobody has. */
export function SpaceField({ id, field, value, isWrong, onChange }: FieldProps) {
  const { parking } = useWords().desk.registers
  const spaces = useQuery(useTRPC().registers.parkingSpaces.queryOptions())
  const free = spaces.data?.filter(({ hold }) => hold === null) ?? []
  return (
    <Select
      id={id}
      showSearch
      optionFilterProp="label"
      loading={spaces.isPending}
      status={isWrong ? 'error' : undefined}
      placeholder={parking.choose}
      notFoundContent={parking.noneFree}
      value={typeof value === 'string' ? value : undefined}
      onChange={(spaceId) => onChange({ [field.name]: spaceId })}
      options={free.map(({ spaceId, spaceNo, zone }) => ({
        value: spaceId,
        label: [spaceNo, zone].filter(Boolean).join(' · '),
      }))}
    />
  )
}
