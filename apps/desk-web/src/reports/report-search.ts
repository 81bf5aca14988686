/** Which month of a report the address names, and which bar was pressed. */
export interface ReportSearch {
  /** `YYYY-MM`; nothing for the one whose report is due. */
  readonly month?: string | undefined
  /** A chart by the mark that it counts, and the value of which only the cases are shown. */
  readonly by?: string | undefined
  readonly only?: string | undefined
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** Reads it out of an address; what is not understood is left out. */
export function readReportSearch(raw: Record<string, unknown>): ReportSearch {
  const month = text(raw.month)
  return {
    month: month && /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    by: text(raw.by),
    // A mark from 1 to 5 comes back from an address as a number.
    only: raw.only === undefined ? undefined : text(String(raw.only)),
  }
}
