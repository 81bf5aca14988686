import type { ClauseId } from '../clause'
import {
  type CommonContext,
  commonContext,
  evolveCommon,
  handedTo,
  isCommonFact,
} from '../conventions/facts'
import type { Instant } from '../instant'
import { climbed, type Holder, heldBy, type WentUp } from '../ladder'
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

/** What the director must say was read: by when, or since when that was missed. */
export interface Grave {
  readonly dueAt: Instant | null
  readonly missedAt: Instant | null
}

export interface ServiceRequestContext extends CommonContext, MatterContext {
  /** Who works on it; the state says who answers. */
  readonly department: DepartmentKind | null
  readonly acceptedAt: Instant | null
  readonly supervisorDueAt: Instant | null
  readonly managerDueAt: Instant | null
  readonly isCalendarUnknown: boolean
  /** The departments that have yet to say they read a remark. */
  readonly feedBack: readonly DepartmentKind[]
  readonly grave: Grave | null
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
  | ({ readonly type: 'wentUp'; readonly clause: ClauseId } & WentUp)
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
  | {
      readonly type: 'acknowledged'
      readonly of: 'feedBack' | 'grave'
      /** Whose remark it was; null for what was told to the director. */
      readonly department: DepartmentKind | null
      readonly at: Instant
    }

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
  feedBack: [],
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
      return { ...context, department, acceptedAt: null, ...handedTo(context, holder) }
    }
    case 'workAccepted':
      return { ...context, acceptedAt: fact.at }
    case 'workReported':
      return { ...context, handling: fact.handling, ...released(context, fact) }
    case 'workHandedBack':
      return { ...context, ...released(context, fact) }
    case 'wentUp':
      return { ...context, ...handedTo(context, fact.holder), ...climbed(context, fact) }
    case 'requestCompleted':
      return { ...context, handling: fact.handling, result: fact.result }
    case 'fedBack':
      return { ...context, feedBack: [...without(context, fact.department), fact.department] }
    case 'markedGrave':
      return { ...context, grave: { dueAt: fact.dueAt, missedAt: null } }
    case 'graveUnacknowledged':
      return {
        ...context,
        grave: { dueAt: null, missedAt: fact.dueAt },
        lateSince: context.lateSince ?? fact.dueAt,
      }
    case 'acknowledged':
      return acknowledged(context, fact)
    case 'requestFollowedUp':
    case 'progressReported':
    case 'requestClosedUnresolvable':
    case 'requestReclassified':
      return context
  }
}

const released = (context: ServiceRequestContext, { holder }: { readonly holder: Holder }) => ({
  department: null,
  acceptedAt: null,
  ...handedTo(context, holder),
})

const without = ({ feedBack }: ServiceRequestContext, department: DepartmentKind | null) =>
  feedBack.filter((each) => each !== department)

function acknowledged(
  context: ServiceRequestContext,
  { of, department }: Extract<ServiceRequestFact, { type: 'acknowledged' }>,
): ServiceRequestContext {
  if (of === 'feedBack') return { ...context, feedBack: without(context, department) }
  const { grave, lateSince } = context
  const wasLateForIt = lateSince !== null && lateSince === grave?.missedAt
  return { ...context, grave: null, lateSince: wasLateForIt ? null : lateSince }
}

export const deskHolds = heldBy('receptionist')
