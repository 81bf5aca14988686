import type { ClauseId } from './clause'

export type PolicyValue = number | string | boolean

/** A number or choice that a site may set; the unit ends its key (`supervisorAfterHours`). */
export interface PolicyEntry {
  readonly default: PolicyValue
  readonly clause: ClauseId
  readonly min?: number
  readonly max?: number
  readonly choices?: readonly string[]
  /** What a text must look like, where it is not one of a few. */
  readonly shape?: RegExp
}

/** A time of day on the site's wall: `18:00`. */
export const clockShape = /^([01]\d|2[0-3]):[0-5]\d$/

export type PolicyTable = Readonly<Record<string, PolicyEntry>>

type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : Value

/** The values of a table: choices stay choices, numbers become numbers, other texts any text. */
export type PolicyOf<Table extends PolicyTable> = {
  readonly [Key in keyof Table]: Table[Key] extends { choices: readonly (infer Choice)[] }
    ? Choice
    : Widened<Table[Key]['default']>
}
