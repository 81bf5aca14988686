import { chinaKnownYears } from '@frontdesk/rules'
import type { CalendarDay } from '../../api/answers'
import { StateTag } from '../../parts/state-tag'
import { useWords } from '../../words/words-provider'

interface Props {
  readonly year: number
  readonly days: readonly CalendarDay[]
}

/** Whether a year's working days are known, and from whom. */
export function YearStanding({ year, days }: Props) {
  const { standing } = useWords().desk.registers.calendar
  if (!days.some(({ day }) => day.startsWith(`${year}-`))) {
    return <StateTag kind="late" label={standing.unknown} />
  }
  return chinaKnownYears.includes(year) ? (
    <StateTag kind="done" label={standing.official} />
  ) : (
    <StateTag kind="mine" label={standing.own} />
  )
}
