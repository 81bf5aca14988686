import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useTRPC } from '../api/trpc'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'
import { useFormCase } from './form-case'
import { RequestLine } from './request-line'

/** Prepayments to choose from: those at the desk, and those on the list when they are taken off it. */
export function RequestsField({ id, field, value, onChange }: FieldProps) {
  const { form } = useWords().desk
  const caseId = useFormCase()
  const isDropping = id.startsWith('drop-')
  const requests = useQuery(
    useTRPC().utilities.requests.queryOptions({ batchId: isDropping ? caseId : null }),
  )
  const chosen: readonly string[] = Array.isArray(value) ? value : []
  if (!requests.data) return <LoadingBars />
  if (requests.data.length === 0) return <p className="muted">{form.noRequests}</p>
  const all = requests.data.map((request) => request.caseId)
  const set = (ids: readonly string[]) => onChange({ [field.name]: ids })
  return (
    <div className="requests">
      <Checkbox
        checked={chosen.length === all.length}
        indeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={({ target }) => set(target.checked ? all : [])}
      >
        {form.allRequests(all.length)}
      </Checkbox>
      {requests.data.map((request) => (
        <Checkbox
          key={request.caseId}
          checked={chosen.includes(request.caseId)}
          onChange={({ target }) =>
            set(
              target.checked
                ? [...chosen, request.caseId]
                : chosen.filter((each) => each !== request.caseId),
            )
          }
        >
          <RequestLine request={request} />
        </Checkbox>
      ))}
    </div>
  )
}
