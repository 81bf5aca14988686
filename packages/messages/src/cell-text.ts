import { clockAt, dateAt, formatFen } from '@frontdesk/rules'
import { commandLabel, namedChoice, procedureName, stateName } from './lookups'
import type { Messages } from './messages'

/** A field of a filled form: its value, and how it is written out. */
export interface FilledCell {
  readonly as: string
  /** Of a choice: the field whose words say it. */
  readonly field?: string
  readonly value: string | number | boolean | null
}

interface Written {
  /** Null where the line is no single case's. */
  readonly procedure: string | null
  readonly cell: FilledCell
  readonly timeZone: string
}

/** One field of a form as paper and file say it: dates in figures, amounts with the sign, choices in words. */
export function cellText(messages: Messages, { cell, timeZone, ...line }: Written): string {
  const procedure = line.procedure ?? ''
  const { as, field = '', value } = cell
  const { kernel } = messages
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? kernel.yes : kernel.no
  if (typeof value === 'number') return as === 'money' ? formatFen(value) : String(value)
  switch (as) {
    case 'day':
      return dateAt(value, timeZone)
    case 'clock':
      return clockAt(value, timeZone)
    case 'moment':
      return `${dateAt(value, timeZone)} ${clockAt(value, timeZone)}`
    case 'choice':
      return namedChoice(messages, procedure, { field, value })
    case 'choices':
      return value
        .split(' ')
        .map((each) => namedChoice(messages, procedure, { field, value: each }))
        .join(kernel.list.comma)
    case 'state':
      return stateName(messages, procedure, value)
    case 'procedure':
      return procedureName(messages, value)
    case 'total':
      return kernel.total
    case 'command':
      return commandLabel(messages, procedure, value)
    default:
      return value
  }
}
