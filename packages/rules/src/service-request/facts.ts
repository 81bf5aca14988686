import type { ClauseId } from '../clause'
import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Instant } from '../instant'
import { type Holder, heldBy } from '../ladder'
import { emptyMatter, type MatterContext, type MatterWorld } from '../matter'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import type { DepartmentKind } from '../role'
import type { ServiceRequestCommand } from './commands'

export const serviceRequestStates = [
  'withReceptionist',
  'withDepartment',
  'withSupervisor',
  'withManager',
  'done',
  'closedUnresolvable',
  'becameComplaint',
] as const
export type ServiceRequestState = (typeof serviceRequestStates)[number]

/** Something that somebody must say they have read; `dueAt` is null when no time is set. */
export interface Acknowledgement {
  readonly department: DepartmentKind | null
  readonly dueAt: Instant | null
}

export interface ServiceRequestContext extends CommonContext, MatterContext {
  /** Who works on it; the state says who answers. */
  readonly department: DepartmentKind | null
  readonly acceptedAt: Instant | null
  readonly supervisorDueAt: Instant | null
  readonly managerDueAt: Instant | null
  readonly isCalendarUnknown: boolean
  readonly feedBack: Acknowledgement | null
  readonly grave: Acknowledgement | null
  readonly handling: Personal | null
  readonly result: Personal | null
}

type Recorded = { readonly type: 'requestRecorded' } & MatterContext & {
    readonly unitId: string
    readonly supervisorDueAt: Instant
    readonly managerDueAt: Instant
    readonly isCalendarUnknown: boolean
    readonly holder: Holder
    readonly seenAt: Instant | null
  }

export type ServiceRequestFact =
  | Recorded
  | {
      readonly type: 'requestForwarded'
      readonly department: DepartmentKind
      readonly order: boolean
      readonly holder: Holder
    }
  | { readonly type: 'requestFollowedUp'; readonly note: Personal }
  | { readonly type: 'workAccepted'; readonly at: Instant }
  | { readonly type: 'progressReported'; readonly note: Personal }
  | { readonly type: 'workReported'; readonly handling: Personal; readonly holder: Holder }
  | { readonly type: 'workHandedBack'; readonly reason: Personal; readonly holder: Holder }
  | {
      readonly type: 'wentUp'
      readonly holder: Holder
      readonly from: Instant
      readonly clause: ClauseId
    }
  | { readonly type: 'requestCompleted'; readonly handling: Personal; readonly result: Personal }
  | { readonly type: 'requestClosedUnresolvable'; readonly reason: Personal }
  | { readonly type: 'requestReclassified'; readonly complaintId: string }
  | {
      readonly type: 'fedBack'
      readonly department: DepartmentKind
      readonly words: Personal
    }
  | { readonly type: 'markedGrave'; readonly reason: Personal; readonly dueAt: Instant }
  | { readonly type: 'graveUnacknowledged'; readonly dueAt: Instant }
  | { readonly type: 'acknowledged'; readonly of: 'feedBack' | 'grave'; readonly at: Instant }

export interface ServiceRequestWorld extends MatterWorld {
  /** Departments that still have an open order of this request. */
  readonly departmentsAtWork?: readonly DepartmentKind[]
}

export interface ServiceRequest extends Shape {
  readonly state: ServiceRequestState
  readonly context: ServiceRequestContext
  readonly command: ServiceRequestCommand
  readonly fact: ServiceRequestFact
  readonly world: ServiceRequestWorld
}

export const newServiceRequest: ServiceRequestContext = {
  ...commonContext,
  ...emptyMatter,
  department: null,
  acceptedAt: null,
  supervisorDueAt: null,
  managerDueAt: null,
  isCalendarUnknown: false,
  feedBack: null,
  grave: null,
  handling: null,
  result: null,
}

/** The only place where a service request's memory changes. */
export function evolveServiceRequest(
  context: ServiceRequestContext,
  fact: FactOf<ServiceRequest>,
): ServiceRequestContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'requestRecorded': {
      const { type, ...recorded } = fact
      return { ...context, ...recorded }
    }
    case 'requestForwarded': {
      const { department, holder } = fact
      return { ...context, department, holder, acceptedAt: null, seenAt: null }
    }
    case 'workAccepted':
      return { ...context, acceptedAt: fact.at }
    case 'workReported':
      return { ...context, handling: fact.handling, ...released(fact.holder) }
    case 'workHandedBack':
      return { ...context, ...released(fact.holder) }
    case 'wentUp':
      return { ...context, holder: fact.holder, seenAt: null, ...passed(context, fact.from) }
    case 'requestCompleted':
      return { ...context, handling: fact.handling, result: fact.result }
    case 'fedBack':
      return { ...context, feedBack: { department: fact.department, dueAt: null } }
    case 'markedGrave':
      return { ...context, grave: { department: null, dueAt: fact.dueAt } }
    case 'graveUnacknowledged':
      return { ...context, grave: { department: null, dueAt: null } }
    case 'acknowledged':
      return { ...context, [fact.of]: null }
    case 'requestFollowedUp':
    case 'progressReported':
    case 'requestClosedUnresolvable':
    case 'requestReclassified':
      return context
  }
}

const released = (holder: Holder) => ({ department: null, acceptedAt: null, holder })

const passed = (
  { supervisorDueAt, managerDueAt, lateSince }: ServiceRequestContext,
  from: Instant,
) => ({
  lateSince: lateSince ?? from,
  supervisorDueAt: supervisorDueAt && supervisorDueAt > from ? supervisorDueAt : null,
  managerDueAt: managerDueAt && managerDueAt > from ? managerDueAt : null,
})

export const deskHolds = heldBy('receptionist')
