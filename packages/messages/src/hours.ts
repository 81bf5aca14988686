import { fill } from './fill'
import type { KernelWords } from './kernel-words'

/** A weekly table as people read it: `工作日 09:00–12:00、14:00–18:00`. */
export const hoursText = (
  { week, list }: Pick<KernelWords, 'week' | 'list'>,
  table: string,
): string =>
  table
    .split('; ')
    .map((line) => {
      const [days = '', times = ''] = line.split(' ')
      const spans = times.replaceAll('-', '–').split(',').join(list.comma)
      return `${daysText(week, days)} ${spans}`
    })
    .join(list.comma)

function daysText({ workdays, days, through }: KernelWords['week'], text: string): string {
  if (text === 'workdays') return workdays
  const [first = '', last = ''] = text.split('-').map((day) => days[Number(day) - 1] ?? day)
  return last ? fill(through, { first, last }) : first
}
