import type { DutyId } from '@frontdesk/rules/duties'

/** What a calendar and a list of tasks say of a duty. */
export interface DutyText {
  readonly name: string
  /** What is to be done, as one would ask a colleague. */
  readonly task: string
}

export type DutyWords = { readonly [Id in DutyId]: DutyText }
