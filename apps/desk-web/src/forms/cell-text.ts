import { formatFen } from '@frontdesk/rules'
import type { FormCell } from '../api/answers'
import type { Reader } from '../time/dates'
import { clockText } from '../time/dates'
import { wallTime } from '../time/zone'
import { choiceName, commandLabel, procedureName, stateName } from '../words/lookup'
import type { Words } from '../words/words'

interface Written {
  readonly procedure: string
  readonly cell: FormCell
}

/** One field of a form as it is printed: dates in figures, amounts with the sign, choices in words. */
export function cellText(words: Words, reader: Reader, { procedure, cell }: Written): string {
  const { as, value } = cell
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? words.kernel.yes : words.kernel.no
  if (typeof value === 'number') return as === 'money' ? formatFen(value) : String(value)
  switch (as) {
    case 'day':
      return dayOf(value, reader)
    case 'clock':
      return clockText(Date.parse(value), reader.zone)
    case 'moment':
      return `${dayOf(value, reader)} ${clockText(Date.parse(value), reader.zone)}`
    case 'choice':
      return choiceName(words, { procedure, name: cell.field ?? '', value })
    case 'choices':
      return value
        .split(' ')
        .map((each) => choiceName(words, { procedure, name: cell.field ?? '', value: each }))
        .join(words.kernel.list.comma)
    case 'state':
      return stateName(words, procedure, value)
    case 'procedure':
      return procedureName(words, value)
    case 'command':
      return commandLabel(words, procedure, value)
    default:
      return value
  }
}

const dayOf = (instant: string, { zone }: Reader) => wallTime(Date.parse(instant), zone).date
