import type { CalendarDay } from '../../api/answers'
import { useReader } from '../../app/session'
import { Icon } from '../../parts/icon'
import { now } from '../../time/clock'
import { wallTime } from '../../time/zone'
import { useWords } from '../../words/words-provider'

interface Props {
  readonly days: readonly CalendarDay[]
  /** Null for who only reads. */
  readonly onEnter: ((year: number) => void) | null
}

// In November the next year's holidays are announced.
const announcedIn = 11

/** From November on: that the next year is not entered yet, and what comes of it. */
export function NextYear({ days, onEnter }: Props) {
  const { calendar } = useWords().desk.registers
  const { zone } = useReader()
  const { year, month } = wallTime(now(), zone)
  const next = year + 1
  if (month < announcedIn || days.some(({ day }) => day.startsWith(`${next}-`))) return null
  return (
    <div className="bar conflict-bar year-bar" role="status">
      <Icon name="calendar" size={20} />
      <div>
        <p>{calendar.missing(next)}</p>
        {onEnter && (
          <p className="bar-buttons">
            <button className="btn filled sm" type="button" onClick={() => onEnter(next)}>
              {calendar.enter(next)}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
