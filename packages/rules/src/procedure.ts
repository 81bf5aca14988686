import type { z } from 'zod'
import type { ClauseId } from './clause'
import type { CommonCommand } from './conventions/commands'
import type { CommonContext, CommonFact } from './conventions/facts'
import type { Instant } from './instant'
import type { PolicyTable } from './policy-table'
import type { ProcedureMachine } from './procedure-machine'
import type { Requirements } from './requirement'
import type { Role } from './role'
import type { Situation } from './situation'

/** The types of one procedure: its states, memory, commands, facts and what its registers say. */
export interface Shape {
  readonly state: string
  readonly context: CommonContext
  readonly command: { readonly type: string }
  readonly fact: { readonly type: string }
  readonly world: unknown
}

export type CommandOf<S extends Shape> = S['command'] | CommonCommand
export type FactOf<S extends Shape> = S['fact'] | CommonFact
export type CommandType<S extends Shape> = S['command']['type'] | CommonCommand['type']
/** Before it is opened a case stands in `unopened`; `withdrawn` is an end every procedure has. */
export type StateOf<S extends Shape> = S['state'] | 'unopened' | 'withdrawn'

/** The state a case is in and the situation it is looked at. */
export interface Now<S extends Shape> {
  readonly state: StateOf<S>
  readonly situation: Situation<S['world']>
}

/** A machine's input: a command and the situation it meets. */
export type EventOf<S extends Shape, Type extends string = CommandType<S>> = Now<S> & {
  readonly type: Type
  readonly command: Extract<CommandOf<S>, { type: Type }>
}

/** Who may send a command in at least one state, and the clause that says so. */
export interface CommandSpec {
  readonly schema: z.ZodObject
  readonly by: readonly Role[]
  readonly clause: ClauseId
}

/** A moment at which time itself moves the case, and the clause it comes from. */
export interface Deadline {
  readonly kind: string
  readonly at: Instant
  readonly clause: ClauseId
  readonly isCalendarUnknown?: boolean
}

export interface CaseState<S extends Shape> {
  readonly value: StateOf<S>
  readonly context: S['context']
}

/** One written procedure: a machine, a table of clauses, and what the host needs to run them. */
export interface Procedure<S extends Shape = Shape> {
  readonly id: string
  /** Stands before the number of each case: `XQ-1123-006`. */
  readonly numberPrefix: string
  readonly machine: ProcedureMachine
  readonly states: readonly StateOf<S>[]
  readonly endedStates: readonly StateOf<S>[]
  readonly initialContext: S['context']
  readonly commands: Readonly<Record<CommandType<S>, CommandSpec>>
  readonly requirements: Requirements<S>
  readonly policy: PolicyTable
  readonly evolve: (context: S['context'], fact: FactOf<S>) => S['context']
  /** What time will do to the case, whichever comes first; of an open or an ended one. */
  readonly deadlines: (state: StateOf<S>, context: S['context']) => readonly Deadline[]
  /** The fields `amend` may change, each with the schema of its new value. */
  readonly amendable: Readonly<Record<string, z.ZodType>>
  /** The field of the context that lists show as the case's title. */
  readonly titleField: keyof S['context'] & string
  /** The yes-or-no policy without which the desk does not do this at all. */
  readonly offeredWhere?: string
  /** A choice that stands before the title, such as the kind of an emergency. */
  readonly titleChoiceField?: keyof S['context'] & string
}

/** What every procedure has in common: the conventions are written against this. */
export interface CommonShape extends Shape {
  readonly state: never
  readonly command: never
  readonly fact: never
}
