/** A personal value as a screen gets it: masked, and whether `cases.reveal` can still open it. */
export interface Masked {
  readonly masked: string
  readonly isErased: boolean
}

/** One member of a list, as far as a line of it is shown. */
export type FieldLine = readonly {
  readonly name: string
  readonly value: string | number | boolean | null | Masked
}[]

/** A list of things that have members of their own: passes, receipts. */
export interface Lines {
  readonly lines: readonly FieldLine[]
}

export interface CaseField {
  readonly name: string
  readonly value: string | number | boolean | null | Masked | readonly string[] | Lines
}
