import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'

/** A drawer of the desk, and who is on shift there. */
export function DrawerField({ id, field, value, onChange }: FieldProps) {
  const { money } = useWords().desk
  const drawers = useQuery(useTRPC().ledger.drawers.queryOptions())
  if (drawers.data?.length === 0) return <p className="muted small">{money.noDrawers}</p>
  return (
    <Chips
      name={id}
      value={typeof value === 'string' ? value : null}
      onChange={(next) => onChange({ [field.name]: next })}
      options={(drawers.data ?? []).map(({ drawerId, name, shift }) => ({
        value: drawerId,
        label: name,
        ...(shift && { hint: money.heldBy(shift.person.name) }),
      }))}
    />
  )
}
