import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useTRPC } from '../api/trpc'
import type { FieldProps } from '../form/field'
import { useFormCase } from '../form/form-case'
import { LoadingBars } from '../parts/loading-bars'
import { useWords } from '../words/words-provider'

/** Keys of the rooms of this stay: those to hand over, or those that did not come back. */
export function RoomKeysField({ field, value, onChange }: FieldProps) {
  const { rooms } = useWords().desk
  const trpc = useTRPC()
  const caseId = useFormCase() ?? ''
  const keys = useQuery(trpc.rooms.keys.queryOptions(undefined, { staleTime: 0 }))
  const stay = useQuery(trpc.rooms.ofStay.queryOptions({ caseId }, { enabled: caseId !== '' }))
  const chosen: readonly string[] = Array.isArray(value) ? value : []
  if (!keys.data || !stay.data) return <LoadingBars rows={2} />
  const own = new Set(stay.data.allotted.map(({ roomId }) => roomId))
  const isReturning = field.name === 'missingKeyIds'
  const shown = keys.data.filter(({ roomId, heldBy }) =>
    isReturning ? heldBy === caseId : own.has(roomId) || !field.isRequired,
  )
  if (shown.length === 0) return <p className="small muted">{rooms.noKeys}</p>
  const set = (keyId: string, isIn: boolean) => {
    const next = isIn ? [...chosen, keyId] : chosen.filter((each) => each !== keyId)
    onChange({ [field.name]: next.length > 0 ? next : null })
  }
  return (
    <div className="room-keys">
      {shown.map(({ keyId, label, heldBy }) => (
        <Checkbox
          key={keyId}
          checked={chosen.includes(keyId)}
          disabled={!isReturning && heldBy !== null}
          onChange={({ target }) => set(keyId, target.checked)}
        >
          <span className="num">{label}</span>
          {!isReturning && heldBy !== null && <span className="muted small"> {rooms.keyOut}</span>}
        </Checkbox>
      ))}
    </div>
  )
}
