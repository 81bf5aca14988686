import { formatFen, type PolicyKey } from '@frontdesk/rules'
import { fill } from './fill'
import { hoursText } from './hours'
import type { KernelWords } from './kernel-words'

type Unit = keyof KernelWords['units']

/** A number with its unit, which tells one from many where the language does. */
export const countText = ({ units }: Pick<KernelWords, 'units'>, unit: Unit, count: number) =>
  fill(count === 1 ? units[unit].one : units[unit].other, { count })

// Two days are said in hours, as the procedure's own limit is; from three days on days are clearer.
const hoursUnit = (hours: number): Unit => (hours > 48 && hours % 24 === 0 ? 'Days' : 'Hours')

/** A policy value as people read it: its key ends in its unit. */
export function policyText(
  kernel: Pick<KernelWords, 'units' | 'policyChoices' | 'week' | 'list' | 'yes' | 'no'>,
  key: PolicyKey,
  value: number | string | boolean,
): string {
  if (typeof value === 'boolean') return value ? kernel.yes : kernel.no
  if (typeof value === 'string') {
    if (key === 'cashierHours') return hoursText(kernel, value)
    const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = kernel.policyChoices
    return choices[key]?.[value] ?? value
  }
  if (key.endsWith('Fen')) return formatFen(value)
  const unit = (['Minutes', 'Hours', 'Days', 'Months', 'Years'] as const).find((each) =>
    key.endsWith(each),
  )
  if (!unit) return String(value)
  if (unit !== 'Hours' || hoursUnit(value) === 'Hours') return countText(kernel, unit, value)
  return countText(kernel, 'Days', value / 24)
}
