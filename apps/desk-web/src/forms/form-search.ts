/** What the address says of a form: its days, or the one case. */
export interface FormSearch {
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly case?: string | undefined
}

export const readFormSearch = (raw: Record<string, unknown>): FormSearch => ({
  from: dateOf(raw.from),
  until: dateOf(raw.until),
  case: typeof raw.case === 'string' ? raw.case : undefined,
})

const dateOf = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
