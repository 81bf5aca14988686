import { dateAt, toInstant, toMs } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import type { CaseRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'

/** The renovation whose permit runs in the chosen unit; asked for only where there are several. */
export function PermitField({ id, field, value, unit, onChange }: FieldProps) {
  const words = useWords()
  const { archive, form } = words.desk
  const { zone } = useReader()
  // A permit ends when its last day is over.
  const until = ({ dueAt }: CaseRow) =>
    dueAt ? archive.until(dateAt(toInstant(toMs(dueAt) - 1), zone)) : ''
  const permits = useQuery(
    useTRPC().cases.list.queryOptions(
      { procedure: 'renovation', state: 'permitted', unitId: unit?.unitId ?? '' },
      { enabled: unit !== null },
    ),
  )
  const running = permits.data?.rows ?? []
  const [only] = running
  if (!unit) return <p className="muted small">{form.chooseUnit}</p>
  if (!permits.data) return null
  if (!only)
    return <p className="small">{words.procedures['temporary-pass'].refusals['no-permit']}</p>
  if (running.length === 1) {
    return (
      <p className="num">
        {only.number} <span className="muted small">{until(only)}</span>
      </p>
    )
  }
  return (
    <Chips
      name={id}
      value={typeof value === 'string' ? value : ''}
      onChange={(caseId) => onChange({ [field.name]: caseId || null })}
      options={[
        ...running.map((row) => ({ value: row.caseId, label: row.number, hint: until(row) })),
        { value: '', label: form.longestPermit },
      ]}
    />
  )
}
