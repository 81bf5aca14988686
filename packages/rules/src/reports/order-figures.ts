import { orderPriorities } from '../dispatch-order/commands'
import type { DispatchOrder, OrderPriority } from '../dispatch-order/facts'
import type { Instant } from '../instant'
import { type DepartmentKind, departmentKinds } from '../role'
import type { CaseRecord } from './case-record'
import { type OrderStanding, standingOf } from './order-standing'
import type { Period } from './period'
import { type Ratio, ratioOf } from './ratio'

/** What some orders came to. */
export interface OrderFigures {
  readonly issuedCount: number
  readonly doneCount: number
  /** Not done and past the time limit. */
  readonly overdueCount: number
  readonly cancelledCount: number
  readonly rejectedCount: number
  /** Issued again, after a rejection or because the owner was not content. */
  readonly reissuedCount: number
  readonly copiesOutCount: number
  /** Done within the time limit, of those done or past it. */
  readonly onTimeRate: Ratio
  /** Satisfied or neutral, of the owners who were asked. */
  readonly contentRate: Ratio
  /** From the first issue to the last finish of those done; null when none is. */
  readonly averageMinutes: number | null
}

/** The orders that were issued in a period, all and by kind (R7-4.10.5). */
export interface OrderAnalysis {
  readonly period: Period
  readonly total: OrderFigures
  readonly departments: Readonly<Record<DepartmentKind, OrderFigures>>
  readonly priorities: Readonly<Record<OrderPriority, OrderFigures>>
}

/** How the orders of a period stood at its end, or stand at `at` while it still runs. */
export function orderAnalysis(
  orders: readonly CaseRecord<DispatchOrder>[],
  period: Period,
  at: Instant,
): OrderAnalysis {
  const issued = orders
    .map((order) => standingOf(order, { until: period.until, at }))
    .filter(({ issuedAt }) => issuedAt !== null && issuedAt >= period.from)
  const where = (is: (order: OrderStanding) => boolean) => figuresOf(issued.filter(is))
  return {
    period,
    total: figuresOf(issued),
    departments: byKind(departmentKinds, (kind) => where((one) => one.department === kind)),
    priorities: byKind(orderPriorities, (kind) => where((one) => one.priority === kind)),
  }
}

const byKind = <Kind extends string>(
  kinds: readonly Kind[],
  figures: (kind: Kind) => OrderFigures,
): Record<Kind, OrderFigures> =>
  Object.fromEntries(kinds.map((kind) => [kind, figures(kind)])) as Record<Kind, OrderFigures>

function figuresOf(orders: readonly OrderStanding[]): OrderFigures {
  const count = (is: (order: OrderStanding) => boolean) => orders.filter(is).length
  const done = orders.filter(({ minutes }) => minutes !== null)
  const asked = orders.filter(({ satisfaction }) => satisfaction !== null)
  return {
    issuedCount: orders.length,
    doneCount: done.length,
    overdueCount: count(({ isDecided, minutes }) => isDecided && minutes === null),
    cancelledCount: count(({ isCancelled }) => isCancelled),
    rejectedCount: count(({ isRejected }) => isRejected),
    reissuedCount: count(({ part }) => part > 1),
    copiesOutCount: orders.reduce((sum, { copiesOutCount }) => sum + copiesOutCount, 0),
    onTimeRate: ratioOf(
      orders.filter(({ isDecided }) => isDecided),
      ({ isOnTime }) => isOnTime,
    ),
    contentRate: ratioOf(asked, ({ satisfaction }) => satisfaction !== 'dissatisfied'),
    averageMinutes: averageOf(done.map(({ minutes }) => minutes ?? 0)),
  }
}

const averageOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0
    ? null
    : Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length)
