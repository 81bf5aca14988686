import type { DepartmentKind, FieldDoubt, Policy, PolicyKey, Role } from '@frontdesk/rules'
import type { CommonWords } from './words'

type Texts<Key extends string> = { readonly [Name in Key]: string }

/** A number with its unit; `one` where a language tells one from many. */
export interface UnitWords {
  readonly one: string
  readonly other: string
}

type IsChosen<Value> = Value extends string ? (string extends Value ? false : true) : false

/** The choices of every policy value that is one of a few. */
type PolicyChoices = {
  readonly [Key in PolicyKey as IsChosen<Policy[Key]> extends true ? Key : never]: Texts<
    Policy[Key] & string
  >
}

/** Why one field of what was sent cannot be taken. */
export type FieldFault =
  | 'required'
  | 'text-too-long'
  | 'text-not-storable'
  | 'phone-impossible'
  | 'instant-impossible'
  | 'date-impossible'
  | 'number-impossible'
  | 'amount-impossible'
  | 'receipt-number-impossible'
  | 'number-too-small'
  | 'number-too-large'
  | 'id-impossible'
  | 'identity-number-length'
  | 'identity-number-wrong'
  | 'credit-code-impossible'
  | 'choice-impossible'
  | 'value-impossible'

/** Why nothing came of a request, other than by a rule. */
export type Failure =
  | 'offline'
  | 'database-away'
  | 'too-busy'
  | 'too-many'
  | 'too-large'
  | 'case-changed'
  | 'signed-out'
  | 'role-not-allowed'
  | 'not-found'
  | 'bad-request'
  | 'unexpected'

export interface TimeWords {
  readonly left: string
  readonly over: string
  readonly daysHours: string
  readonly hoursMinutes: string
  readonly today: string
  readonly yesterday: string
  readonly tomorrow: string
  readonly dayThisYear: string
  readonly dayOtherYear: string
  readonly moment: string
  /** One word a month, January first. */
  readonly months: readonly string[]
}

/** How a weekly table is read. */
export interface WeekWords {
  readonly workdays: string
  /** One word a day, Monday first. */
  readonly days: readonly string[]
  readonly through: string
}

/** What holds for every procedure and every screen. */
export interface KernelWords extends CommonWords {
  readonly roles: Texts<Role>
  readonly departments: Texts<DepartmentKind>
  readonly fieldFaults: Texts<FieldFault>
  readonly fieldDoubts: Texts<FieldDoubt>
  readonly failures: Texts<Failure>
  readonly policy: Texts<PolicyKey>
  readonly policyChoices: PolicyChoices
  readonly units: {
    readonly [Unit in 'Minutes' | 'Hours' | 'Days' | 'Months' | 'Years']: UnitWords
  }
  readonly time: TimeWords
  readonly week: WeekWords
  /** Before the sums of a table. */
  readonly total: string
  readonly list: {
    readonly comma: string
    readonly and: string
    readonly or: string
  }
  /** What a refusal lists as still needed. */
  readonly missing: string
  /** Stands for the roles of a command where nobody named them. */
  readonly someoneAllowed: string
  readonly yes: string
  readonly no: string
  /** Who did it, and what they did. */
  readonly did: string
}
