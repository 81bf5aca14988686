import type { ClauseId } from '../clause'
import type { CommonContext } from '../conventions/facts'
import { commonContext } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder, WentUp } from '../ladder'
import { emptyMatter, type MatterContext, type MatterWorld } from '../matter'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import type { DepartmentKind, DeskRank } from '../role'
import type { ComplaintCategory, ComplaintSeverity } from './categories'
import type { ComplaintCommand, Satisfaction } from './commands'

export const complaintStates = [
  'recorded',
  'handling',
  'withSupervisor',
  'withManager',
  'resolved',
  'replied',
  'closed',
] as const
export type ComplaintState = (typeof complaintStates)[number]

export interface ComplaintContext extends CommonContext, MatterContext {
  readonly category: ComplaintCategory
  readonly severity: ComplaintSeverity
  readonly isAnonymous: boolean
  /** The member of staff it is about, who may not handle, judge or close it. */
  readonly about: string | null
  readonly department: DepartmentKind | null
  readonly assigneeId: string | null
  readonly valid: boolean | null
  readonly supervisorDueAt: Instant | null
  readonly managerDueAt: Instant | null
  readonly isCalendarUnknown: boolean
  /** By when the manager must say that a major complaint was read. */
  readonly majorDueAt: Instant | null
  readonly isMajorUnread: boolean
  /** Since when only the acknowledgement of a major one was late. */
  readonly majorLateSince: Instant | null
  readonly method: Personal | null
  readonly result: Personal | null
  readonly resolvedAt: Instant | null
  readonly resolvedBy: DeskRank | null
  readonly satisfaction: Satisfaction | null
  readonly notReachedCount: number
  readonly dissatisfiedCount: number
}

type Recorded = { readonly type: 'complaintRecorded' } & MatterContext & {
    readonly unitId: string
    readonly category: ComplaintCategory
    readonly severity: ComplaintSeverity
    readonly isAnonymous: boolean
    readonly about: string | null
    readonly supervisorDueAt: Instant | null
    readonly managerDueAt: Instant | null
    readonly isCalendarUnknown: boolean
    readonly majorDueAt: Instant | null
    readonly holder: Holder
    readonly seenAt: Instant | null
  }

export type ComplaintFact =
  | Recorded
  | {
      readonly type: 'complaintAssigned'
      readonly department: DepartmentKind | null
      readonly assigneeId: string | null
      readonly holder: Holder
    }
  | { readonly type: 'complaintJudged'; readonly valid: boolean; readonly reason: Personal }
  | {
      readonly type: 'complaintRaised'
      readonly reason: Personal
      readonly holder: Holder
      readonly majorDueAt: Instant
    }
  | { readonly type: 'complaintRaisedAgain'; readonly reason: Personal; readonly linkedId: string }
  | { readonly type: 'acknowledged'; readonly at: Instant }
  | { readonly type: 'majorUnacknowledged'; readonly dueAt: Instant }
  | ({ readonly type: 'wentUp'; readonly clause: ClauseId } & WentUp)
  | {
      readonly type: 'complaintResolved'
      readonly method: Personal
      readonly result: Personal
      readonly at: Instant
      readonly level: DeskRank
    }
  | { readonly type: 'complaintReplied'; readonly by: string; readonly words: Personal }
  | { readonly type: 'satisfactionRecorded'; readonly satisfaction: Satisfaction }
  | { readonly type: 'resolutionUndone'; readonly holder: Holder }
  | { readonly type: 'complaintClosedDissatisfied'; readonly reason: Personal }
  | { readonly type: 'complaintClosedUnresolvable'; readonly reason: Personal }

export interface Complaint extends Shape {
  readonly state: ComplaintState
  readonly context: ComplaintContext
  readonly command: ComplaintCommand
  readonly fact: ComplaintFact
  readonly world: MatterWorld
}

export const newComplaint: ComplaintContext = {
  ...commonContext,
  ...emptyMatter,
  category: 'other',
  severity: 'general',
  isAnonymous: false,
  about: null,
  department: null,
  assigneeId: null,
  valid: null,
  supervisorDueAt: null,
  managerDueAt: null,
  isCalendarUnknown: false,
  majorDueAt: null,
  isMajorUnread: false,
  majorLateSince: null,
  method: null,
  result: null,
  resolvedAt: null,
  resolvedBy: null,
  satisfaction: null,
  notReachedCount: 0,
  dissatisfiedCount: 0,
}
