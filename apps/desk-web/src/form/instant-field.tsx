import { Input } from 'antd'
import { useReader } from '../app/session'
import { now, useClock } from '../time/clock'
import { longMoment } from '../time/dates'
import { fromLocalInput, toLocalInput } from '../time/zone'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

const hour = 3_600_000

// These lie ahead: an hour on and the same time tomorrow are meant most often.
const ahead: readonly string[] = ['callbackAt', 'dueAt', 'expectedAt', 'until']

const before = [
  { name: 'useNow', hours: 0 },
  { name: 'hourAgo', hours: -1 },
  { name: 'yesterday', hours: -24 },
] as const
const later = [
  { name: 'inAnHour', hours: 1 },
  { name: 'tomorrow', hours: 24 },
] as const

/** A moment on the site's clocks, with the moments that are meant most often. */
export function InstantField({ id, field, value, isWrong, onChange }: FieldProps) {
  const reader = useReader()
  const { form } = useWords().desk
  const at = typeof value === 'string' && value !== '' ? Date.parse(value) : Number.NaN
  const readBack = useClock((moment) =>
    Number.isNaN(at) ? '' : form.readAs(longMoment(at, moment, reader)),
  )
  const set = (instant: number) => onChange({ [field.name]: new Date(instant).toISOString() })
  return (
    <div className="instant">
      <Input
        id={id}
        type="datetime-local"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : `${id}-read`}
        status={isWrong ? 'error' : undefined}
        value={Number.isNaN(at) ? '' : toLocalInput(at, reader.zone)}
        onChange={(event) =>
          onChange({ [field.name]: fromLocalInput(event.target.value, reader.zone) })
        }
      />
      {(ahead.includes(field.name) ? later : before).map(({ name, hours }) => (
        <button
          key={name}
          className="btn sm"
          type="button"
          onClick={() => set(now() + hours * hour)}
        >
          {form[name]}
        </button>
      ))}
      <span className="muted small num" id={`${id}-read`}>
        {readBack}
      </span>
    </div>
  )
}
