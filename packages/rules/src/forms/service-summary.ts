import { type CaseRecord, type ServiceFigures, serviceCount } from '../reports/index'
import type { SpecialService } from '../special-service/facts'
import type { Cell } from './cell'
import type { SummaryForm } from './form-table'

interface Line extends ServiceFigures {
  /** Null in the line of the sums. */
  readonly service: string | null
}

const figure = (id: keyof ServiceFigures, as: 'number' | 'money' = 'number') => ({
  id,
  cell: (line: Line): Cell => ({ as, value: line[id] }),
})

const columns = [
  {
    id: 'service',
    cell: ({ service }: Line): Cell =>
      service === null ? { as: 'total', value: 'total' } : { as: 'words', value: service },
  },
  figure('registeredCount'),
  figure('doneCount'),
  figure('lateCount'),
  figure('openCount'),
  figure('givenUpCount'),
  figure('collectedFen', 'money'),
  figure('refundedFen', 'money'),
  figure('averageQuality'),
  figure('poorCount'),
]

/** R7-5.10 《月份特约服务统计表》: a line for each service that was wanted, and the sums below. */
const serviceSummary: SummaryForm = {
  clause: 'R7-5.10',
  layout: 'register',
  procedures: ['special-service'],
  holds: 'moved',
  columns,
  summarise: (records, span) => {
    // Only cases of its own procedure reach a form.
    const { services, total } = serviceCount(
      records as unknown as readonly CaseRecord<SpecialService>[],
      span,
    )
    const lines: readonly Line[] = [...services, { service: null, ...total }]
    return lines.length > 1 ? lines.map((line) => columns.map(({ cell }) => cell(line))) : []
  },
  signatures: ['preparedBy', 'checkedBy', 'supervisor'],
}

export const summaryForms = { serviceSummary } as const
