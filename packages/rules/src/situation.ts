import type { Calendar } from './calendar'
import type { Instant } from './instant'
import type { Policy } from './policy'
import type { DepartmentKind, DeskRank, Sender } from './role'

/** Who stands at a post of the desk's line or heads a department, and who deputises. */
export interface Post {
  readonly personId: string | null
  readonly deputyId: string | null
  readonly isAbsent: boolean
  readonly isDeputyAbsent: boolean
}

export interface Posts {
  readonly ranks: Readonly<Partial<Record<DeskRank, Post>>>
  readonly departments: Readonly<Partial<Record<DepartmentKind, Post>>>
}

/** What only the host knows at this moment: the time, who asks, the policy, the registers. */
export interface Situation<World = unknown> {
  readonly at: Instant
  readonly by: Sender
  /** The policy of the day the case was recorded. */
  readonly policy: Policy
  readonly calendar: Calendar
  readonly posts: Posts
  /** The case that is decided on. */
  readonly caseId: string
  /** Fresh ids for cases that the decision may open. */
  readonly newIds: readonly string[]
  /** What the procedure's registers say. */
  readonly world: World
}
