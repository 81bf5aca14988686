/** Who acts at the desk. `system` is the clock, `kiosk` a visitor at the screen, `host` a one-time link. */
export const roles = [
  'receptionist',
  'supervisor',
  'manager',
  'director',
  'cashier',
  'assistant',
  'steward',
  'department',
  'purchaser',
  'system',
  'kiosk',
  'host',
  'admin',
] as const
export type Role = (typeof roles)[number]

export const departmentKinds = ['security', 'engineering', 'cleaning', 'greening'] as const
export type DepartmentKind = (typeof departmentKinds)[number]

/** The desk's line of command, lowest first: each may do what those before it may. */
export const deskRanks = ['receptionist', 'supervisor', 'manager', 'director'] as const
export type DeskRank = (typeof deskRanks)[number]

export interface Sender {
  readonly personId: string | null
  readonly roles: readonly Role[]
  /** The department of a sender whose roles include `department`. */
  readonly department: DepartmentKind | null
}

const rankOf = (role: Role): number => (deskRanks as readonly Role[]).indexOf(role)

/** True when one of the sender's roles is `role`, or stands above it on the desk's line. */
export function actsAs(sender: Sender, role: Role): boolean {
  const needed = rankOf(role)
  return sender.roles.some((own) => own === role || (needed >= 0 && rankOf(own) >= needed))
}

export const actsAsAny = (sender: Sender, allowed: readonly Role[]): boolean =>
  allowed.some((role) => actsAs(sender, role))

/** The role that an entry names: the highest of the desk's line, else the first of the others. */
export function leadingRole(sender: Sender): Role {
  const ranks = sender.roles.filter((role) => rankOf(role) >= 0)
  const highest = ranks.reduce<Role | null>(
    (top, role) => (top === null || rankOf(role) > rankOf(top) ? role : top),
    null,
  )
  return highest ?? sender.roles[0] ?? 'system'
}
