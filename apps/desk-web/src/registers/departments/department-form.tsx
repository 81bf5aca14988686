import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { DepartmentHeads } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { departmentName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import { useDone } from '../kept/use-done'

interface Props {
  readonly heads: DepartmentHeads
  readonly onClose: () => void
}

/** Who heads a department from now on, and who stands in. */
export function DepartmentForm({ heads, onClose }: Props) {
  const words = useWords()
  const { fields } = words.desk.registers.departments
  const [id] = useState(() => heads.id ?? newId())
  const keep = useMutation(useTRPC().registers.keepDepartment.mutationOptions(useDone(onClose)))
  const { kind, version } = heads
  return (
    <RecordForm
      title={departmentName(words, kind)}
      fields={[
        { name: 'headId', label: fields.headId, as: 'staff' },
        { name: 'deputyId', label: fields.deputyId, as: 'staff' },
      ]}
      initial={{
        headId: heads.head?.personId ?? '',
        deputyId: heads.deputy?.personId ?? '',
      }}
      keep={{
        ...keep,
        mutate: ({ headId, deputyId }) =>
          keep.mutate({
            id,
            version,
            fields: { kind, headId: headId || null, deputyId: deputyId || null },
          }),
      }}
      onClose={onClose}
    />
  )
}
