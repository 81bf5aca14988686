import type { DispatchOrder } from '../dispatch-order/facts'
import { dispatchOrder } from '../dispatch-order/index'
import type { Instant } from '../instant'
import { type CaseRecord, contextBefore } from './case-record'
import type { Marks, MonthlyReport, ReportAsOf, ReportLine } from './monthly-report'
import { momentOf } from './monthly-report'
import { orderAnalysis } from './order-figures'
import { type OrderStanding, standingOf } from './order-standing'

const columns = [
  'number',
  'issuedOn',
  'where',
  'department',
  'priority',
  'matter',
  'result',
  'handlerId',
  'minutes',
  'isOnTime',
  'satisfaction',
  'copiesOut',
] as const
type Order = CaseRecord<DispatchOrder>

/** R7-4.10.5: the orders of the month by department, in time and to the owner's content. */
export const orderReport = {
  procedure: 'dispatch-order',
  clause: 'R7-4.10.5',
  columns,
  figures: (records, { period, at }) => orderAnalysis(records, period, at),
  lines: (records, asOf) =>
    issuedIn(records, asOf)
      .sort((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1))
      .map(lineOf),
} as const satisfies MonthlyReport<DispatchOrder, unknown, (typeof columns)[number]>

interface Issued {
  readonly order: Order
  readonly issuedAt: Instant
  readonly standing: OrderStanding
  readonly context: DispatchOrder['context']
}

const issuedIn = (records: readonly Order[], asOf: ReportAsOf): Issued[] =>
  records.flatMap((order) => {
    const { from, until } = asOf.period
    const standing = standingOf(order, { until, at: momentOf(asOf) })
    const { issuedAt } = standing
    if (issuedAt === null || issuedAt < from) return []
    return { order, issuedAt, standing, context: contextBefore(dispatchOrder, order, until) }
  })

function lineOf({
  order,
  issuedAt,
  standing,
  context,
}: Issued): ReportLine<(typeof columns)[number]> {
  const { unitId, place } = context
  const timeliness = timelinessOf(standing)
  return {
    caseId: order.caseId,
    cells: {
      number: { as: 'text', value: context.orderNo ?? order.number },
      issuedOn: { as: 'day', value: issuedAt },
      where: unitId ? { as: 'unit', value: unitId } : { as: 'text', value: place },
      department: { as: 'choice', field: 'department', value: context.department },
      priority: { as: 'choice', field: 'priority', value: context.priority },
      matter: { as: 'words', value: context.matter },
      result: { as: 'words', value: context.result },
      handlerId: { as: 'person', value: standing.finishedBy },
      minutes: { as: 'number', value: standing.minutes && Math.round(standing.minutes) },
      isOnTime: { as: 'mark', field: 'timeliness', value: timeliness },
      satisfaction: { as: 'choice', field: 'satisfaction', value: context.satisfaction },
      copiesOut: { as: 'number', value: standing.copiesOutCount },
    },
    marks: {
      department: context.department ?? 'none',
      priority: context.priority,
      timeliness,
      satisfaction: context.satisfaction ?? 'notAsked',
      copies: standing.copiesOutCount > 0 ? 'out' : 'back',
    },
  }
}

function timelinessOf({ isCancelled, isOnTime, isDecided }: OrderStanding): Marks['timeliness'] {
  if (isCancelled) return 'none'
  if (isOnTime) return 'inTime'
  return isDecided ? 'late' : 'running'
}
