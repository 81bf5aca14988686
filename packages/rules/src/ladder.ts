import { addWorkingDays, type WorkingDeadline } from './calendar'
import { addHours, type Instant } from './instant'
import { type DepartmentKind, type DeskRank, deskRanks, type Role } from './role'
import type { Post, Posts, Situation } from './situation'

/** Who answers for a case: anyone of the role or above may act, the named person is told. */
export interface Holder {
  readonly role: Role
  readonly personId: string | null
  readonly department: DepartmentKind | null
}

export const heldBy = (role: Role, personId: string | null = null): Holder => ({
  role,
  personId,
  department: null,
})

const present = (post: Post | undefined, except: string | null): string | null => {
  if (!post) return null
  if (post.personId && post.personId !== except && !post.isAbsent) return post.personId
  if (post.deputyId && post.deputyId !== except && !post.isDeputyAbsent) return post.deputyId
  return null
}

/**
 * Who is told when a case reaches `rank`: the named person, else the deputy, else the next rank up;
 * the rank itself without a name when nobody is there. `except` is passed over (a complaint's subject).
 */
export function climb(posts: Posts, rank: DeskRank, except: string | null = null): Holder {
  const upwards = deskRanks.slice(deskRanks.indexOf(rank))
  for (const each of upwards) {
    const personId = present(posts.ranks[each], except)
    if (personId) return heldBy(each, personId)
  }
  return heldBy(rank)
}

/** The head of a department or its deputy, else the department as a whole. */
export const headOf = (
  posts: Posts,
  department: DepartmentKind,
  except: string | null = null,
): Holder => ({
  role: 'department',
  personId: present(posts.departments[department], except),
  department,
})

/** The step of the ladder that was taken, and when. */
export interface WentUp {
  readonly level: 'supervisor' | 'manager'
  readonly holder: Holder
  readonly from: Instant
}

interface OnLadder {
  readonly supervisorDueAt: Instant | null
  readonly managerDueAt: Instant | null
  readonly lateSince: Instant | null
}

/** Above a step the lower one no longer comes, whatever hours a site has set. */
export const climbed = (
  { managerDueAt, lateSince }: OnLadder,
  { level, from }: WentUp,
): OnLadder => ({
  supervisorDueAt: null,
  managerDueAt: level === 'manager' ? null : managerDueAt,
  lateSince: lateSince ?? from,
})

/** `hours` after `from`; a site that counts working days reads them as days of 24 hours. */
export function ladderMoment(
  from: Instant,
  hours: number,
  situation: Pick<Situation, 'policy' | 'calendar'>,
): WorkingDeadline {
  if (situation.policy.deadlineDays === 'calendar') {
    return { at: addHours(from, hours), isCalendarUnknown: false }
  }
  const { at, isCalendarUnknown } = addWorkingDays(from, Math.floor(hours / 24), situation.calendar)
  return { at: addHours(at, hours % 24), isCalendarUnknown }
}
