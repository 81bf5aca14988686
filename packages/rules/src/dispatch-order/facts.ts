import { type CommonContext, commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { DepartmentKind } from '../role'
import type { DispatchOrderCommand, orderPriorities, orderSatisfactions } from './commands'
import type { Copy, CopyName } from './copies'

export const dispatchOrderStates = [
  'drafted',
  'issued',
  'received',
  'inProgress',
  'done',
  'reported',
  'closed',
  'rejected',
  'cancelled',
] as const

export type OrderPriority = (typeof orderPriorities)[number]
type Satisfaction = (typeof orderSatisfactions)[number]

interface OrderInput {
  readonly unitId: string | null
  readonly place: string | null
  readonly matter: Personal
  readonly department: DepartmentKind
  readonly stewardId: string | null
  readonly priority: OrderPriority
  readonly sourceCaseId: string | null
}

export interface DispatchOrderContext extends CommonContext, Omit<OrderInput, 'department'> {
  readonly department: DepartmentKind | null
  readonly orderNo: string | null
  /** An order that is issued again keeps its number and gets the next part. */
  readonly part: number
  readonly limitDueAt: Instant | null
  readonly isApologyDue: boolean
  readonly signature: Personal | null
  readonly result: Personal | null
  readonly materials: Personal | null
  readonly labourMinutes: number | null
  readonly satisfaction: Satisfaction | null
  readonly copies: readonly Copy[]
  readonly copiesOut: readonly CopyName[]
}

interface Handed {
  readonly holder: Holder
}

export type DispatchOrderFact =
  | ({ readonly type: 'orderDrafted' } & OrderInput & Handed)
  | ({
      readonly type: 'orderIssued'
      readonly orderNo: string
      readonly day: string
      readonly serial: number
      readonly limitDueAt: Instant
    } & Handed)
  | ({
      readonly type: 'orderReissued'
      readonly department: DepartmentKind
      readonly stewardId: string | null
      readonly part: number
      readonly limitDueAt: Instant
    } & Handed)
  | { readonly type: 'orderReceived'; readonly signature: Personal }
  | { readonly type: 'orderStarted' }
  | ({
      readonly type: 'orderFinished'
      readonly result: Personal
      readonly materials: Personal | null
      readonly labourMinutes: number | null
    } & Handed)
  | ({ readonly type: 'orderRejected'; readonly reason: Personal } & Handed)
  | { readonly type: 'orderCancelled'; readonly reason: Personal }
  | { readonly type: 'orderOverdue'; readonly from: Instant }
  | { readonly type: 'ownerApologisedTo'; readonly words: Personal }
  | {
      readonly type: 'orderReported'
      readonly result: Personal
      readonly satisfaction: Satisfaction
    }
  | { readonly type: 'orderClosedDissatisfied'; readonly reason: Personal }
  | { readonly type: 'copiesCollected'; readonly copies: readonly CopyName[] }
  | { readonly type: 'copyMissing'; readonly copy: CopyName }
  | { readonly type: 'copyWrittenOff'; readonly copy: CopyName; readonly reason: Personal }

/** The case that an order was opened for, as it stands now. */
export interface OrderSource {
  readonly procedure: string
  readonly isOpen: boolean
  /** The department that works on it. */
  readonly department: DepartmentKind | null
  readonly isAccepted: boolean
}

export interface DispatchOrderWorld {
  readonly isUnitKnown: boolean
  /** The next number of this site's day; read only to issue. */
  readonly nextOrderNo: { readonly day: string; readonly serial: number } | null
  readonly source: OrderSource | null
}

export interface DispatchOrder extends Shape {
  readonly state: (typeof dispatchOrderStates)[number]
  readonly context: DispatchOrderContext
  readonly command: DispatchOrderCommand
  readonly fact: DispatchOrderFact
  readonly world: DispatchOrderWorld
}

export const newDispatchOrder: DispatchOrderContext = {
  ...commonContext,
  orderNo: null,
  part: 1,
  place: null,
  matter: '',
  department: null,
  stewardId: null,
  priority: 'normal',
  sourceCaseId: null,
  limitDueAt: null,
  isApologyDue: false,
  signature: null,
  result: null,
  materials: null,
  labourMinutes: null,
  satisfaction: null,
  copies: [],
  copiesOut: [],
}
