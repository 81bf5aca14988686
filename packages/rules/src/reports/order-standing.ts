import type { DispatchOrder, OrderPriority } from '../dispatch-order/facts'
import { dispatchOrder } from '../dispatch-order/index'
import { type Instant, toMs } from '../instant'
import type { DepartmentKind } from '../role'
import { type CaseRecord, contextBefore, journalBefore } from './case-record'

/** How an order stands with its time limit and its owner. */
export interface OrderStanding {
  readonly department: DepartmentKind | null
  readonly priority: OrderPriority
  readonly part: number
  readonly issuedAt: Instant | null
  /** Who finished it; null while it is not done. */
  readonly finishedBy: string | null
  /** From the first issue to the last finish; null while it is not done. */
  readonly minutes: number | null
  readonly isOnTime: boolean
  /** Done, or past its limit. */
  readonly isDecided: boolean
  readonly isCancelled: boolean
  readonly isRejected: boolean
  readonly satisfaction: string | null
  readonly copiesOutCount: number
}

interface AsOf {
  readonly until: Instant
  readonly at: Instant
}

/** How the order stood by what had happened before `until`, or stands at `at` if that is earlier. */
export function standingOf(order: CaseRecord<DispatchOrder>, { until, at }: AsOf): OrderStanding {
  const { department, priority, part, satisfaction, copiesOut } = contextBefore(
    dispatchOrder,
    order,
    until,
  )
  const { issuedAt, limitAt, finishedAt, finishedBy, isCancelled, isRejected } = courseOf(
    order,
    until,
  )
  const isPast = limitAt !== null && limitAt < (at < until ? at : until)
  return {
    department,
    priority,
    part,
    issuedAt,
    finishedBy,
    minutes: issuedAt && finishedAt ? minutesBetween(issuedAt, finishedAt) : null,
    isOnTime: finishedAt !== null && limitAt !== null && finishedAt <= limitAt,
    isDecided: !isCancelled && (finishedAt !== null || isPast),
    isCancelled,
    isRejected,
    satisfaction,
    copiesOutCount: copiesOut.length,
  }
}

/** The moments of an order; what is issued again has a new limit and is not done any more. */
function courseOf(order: CaseRecord<DispatchOrder>, until: Instant) {
  const entries = journalBefore(order, until)
  const issues = entries.flatMap(({ at, fact }, index) =>
    fact.type === 'orderIssued' || fact.type === 'orderReissued'
      ? [{ at, index, limitAt: fact.limitDueAt }]
      : [],
  )
  const last = issues.at(-1)
  const finish = entries.findLast(({ fact }) => fact.type === 'orderFinished')
  const isDone = finish && last && entries.indexOf(finish) > last.index
  const types = new Set<string>(entries.map(({ fact }) => fact.type))
  return {
    issuedAt: issues[0]?.at ?? null,
    limitAt: last?.limitAt ?? null,
    finishedAt: isDone ? finish.at : null,
    finishedBy: isDone ? finish.by : null,
    isCancelled: types.has('orderCancelled') || types.has('withdrawn'),
    isRejected: types.has('orderRejected'),
  }
}

const minutesBetween = (from: Instant, until: Instant) => (toMs(until) - toMs(from)) / 60_000
