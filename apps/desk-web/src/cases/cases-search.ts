/** The filters of the list, as the address holds them. */
export interface CasesSearch {
  readonly procedure?: string
  readonly state?: string
  readonly holder?: string
  readonly overdue?: boolean
  /** Nothing for the open ones. */
  readonly which?: 'ended' | 'all'
  readonly unitId?: string
  /** The plate of `unitId`, to show it without asking. */
  readonly unit?: string
  readonly text?: string
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value)

/** Reads the filters out of an address; what is not understood is left out. */
export function readCasesSearch(raw: Record<string, unknown>): CasesSearch {
  return {
    procedure: text(raw.procedure),
    state: text(raw.state),
    holder: text(raw.holder),
    overdue: raw.overdue === true || raw.overdue === 'true' ? true : undefined,
    which: raw.which === 'ended' || raw.which === 'all' ? raw.which : undefined,
    unitId: text(raw.unitId),
    unit: text(raw.unit),
    text: text(raw.text),
  }
}
