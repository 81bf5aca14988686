import { useQuery } from '@tanstack/react-query'
import type { FieldLine } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useFormCase } from './form-case'

/** A list that the case of this form remembers, line by line; nothing while it is opened. */
export function useCaseLines(name: string): readonly FieldLine[] {
  const caseId = useFormCase()
  const view = useQuery(
    useTRPC().cases.get.queryOptions({ caseId: caseId ?? '' }, { enabled: caseId !== null }),
  )
  const value = view.data?.fields.find((field) => field.name === name)?.value
  return typeof value === 'object' && value && 'lines' in value ? value.lines : []
}

export function textIn(line: FieldLine, name: string): string {
  const value = line.find((each) => each.name === name)?.value
  return typeof value === 'string' ? value : ''
}
