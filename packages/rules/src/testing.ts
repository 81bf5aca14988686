import { chinaCalendar } from './calendar-china'
import type { Refusal } from './clause'
import { type Decision, decide } from './decide'
import { addHours, type Instant } from './instant'
import type { Holder } from './ladder'
import { defaultPolicy } from './policy'
import type { CaseState, CommandOf, FactOf, Procedure, Shape } from './procedure'
import type { DepartmentKind, Role, Sender } from './role'
import type { Post, Situation } from './situation'
import { start } from './start'
import { strike } from './strike'

/** Monday 2 March 2026, nine in the morning in Shanghai. */
export const monday9: Instant = '2026-03-02T01:00:00.000Z'

export const unitId = '00000000-0000-4000-8000-000000003120'
export const ownId = '00000000-0000-4000-8000-00000000ca5d'
export const newId = '00000000-0000-4000-8000-00000000ca5e'

const sender = (
  personId: string,
  role: Role,
  department: DepartmentKind | null = null,
): Sender => ({
  personId,
  roles: [role],
  department,
})

export const people = {
  lin: sender('lin', 'receptionist'),
  gu: sender('gu', 'supervisor'),
  he: sender('he', 'supervisor'),
  ye: sender('ye', 'manager'),
  zhou: sender('zhou', 'director'),
  zheng: sender('zheng', 'department', 'engineering'),
  bai: sender('bai', 'department', 'cleaning'),
  fu: sender('fu', 'steward'),
  kiosk: sender('kiosk', 'kiosk'),
  host: sender('host-person', 'host'),
  admin: sender('admin', 'admin'),
  cashier: sender('qian', 'cashier'),
} as const

const post = (personId: string, deputyId: string | null = null): Post => ({
  personId,
  deputyId,
  isAbsent: false,
  isDeputyAbsent: false,
})

export const posts: Situation['posts'] = {
  ranks: { supervisor: post('gu', 'he'), manager: post('ye'), director: post('zhou') },
  departments: { engineering: post('zheng'), cleaning: post('bai') },
}

export const situation = <World>(
  world: World,
  changes: Partial<Situation<World>> = {},
): Situation<World> => ({
  at: monday9,
  by: people.lin,
  policy: defaultPolicy,
  calendar: chinaCalendar(),
  posts,
  caseId: ownId,
  newIds: [newId],
  world,
  ...changes,
})

export type Changes<S extends Shape> = Partial<Situation<S['world']>>

export interface OpenCase<S extends Shape> {
  readonly opening: Decision<S>
  readonly state: CaseState<S>
  readonly facts: readonly FactOf<S>[]
  /** Who was told of what: `wentUp → gu`. */
  readonly told: readonly string[]
  /** Sends what must succeed; a refusal fails the test with its code. */
  does(command: CommandOf<S>, changes?: Changes<S>): OpenCase<S>
  /** Lets time pass until `at`: every moment before it is struck, in order. */
  passes(at: Instant): OpenCase<S>
  refusal(command: CommandOf<S>, changes?: Changes<S>): Refusal | null
}

/** What the registers say after all that a case has done, where its own facts change them. */
export type Registers<S extends Shape> = (
  context: S['context'],
  command: CommandOf<S>,
) => Partial<S['world']>

type Base<S extends Shape> = Situation<S['world']> & { readonly registers?: Registers<S> }

/** Opens one case of a procedure and drives it; fails the test when the opening is refused. */
export function openCase<S extends Shape>(
  procedure: Procedure<S>,
  input: Readonly<Record<string, unknown>>,
  { registers = () => ({}), ...base }: Base<S>,
): OpenCase<S> {
  const opening = start(procedure, input, base)
  if (!opening.ok) throw new Error(`not opened: ${opening.refusal.code}`)
  return driven({ procedure, base, opening, registers }, opening.state, opening.facts)
}

interface Driven<S extends Shape> {
  readonly procedure: Procedure<S>
  readonly base: Situation<S['world']>
  readonly opening: Decision<S>
  readonly registers: Registers<S>
}

function driven<S extends Shape>(
  given: Driven<S>,
  state: CaseState<S>,
  facts: readonly FactOf<S>[],
): OpenCase<S> {
  const { procedure, base, opening, registers } = given
  const decided = (command: CommandOf<S>, changes: Changes<S> = {}) => {
    const said = { ...base, ...changes }
    const world = { ...(said.world as object), ...registers(state.context, command) } as S['world']
    return decide(procedure, state, { command, situation: { ...said, world } })
  }
  return {
    opening,
    state,
    facts,
    told: facts.flatMap(toldOf),
    does: (command, changes) => {
      const decision = decided(command, changes)
      if (!decision.ok) throw new Error(`${command.type} refused: ${decision.refusal.code}`)
      return driven(given, decision.state, [...facts, ...decision.facts])
    },
    passes: (at) => {
      const struck = strike(procedure, state, { ...base, at })
      if (!struck) return driven(given, state, facts)
      const { decision } = struck
      return driven(given, decision.state, [...facts, ...decision.facts]).passes(at)
    },
    refusal: (command, changes) => {
      const decision = decided(command, changes)
      return decision.ok ? null : decision.refusal
    },
  }
}

function toldOf(fact: { readonly type: string }): string[] {
  const { type, subject, to } = fact as { type: string; subject?: string; to?: Holder }
  return type === 'told' ? [`${subject} → ${to?.personId}`] : []
}

export const later = (hours: number): Instant => addHours(monday9, hours)
