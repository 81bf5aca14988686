import { type UnitKind, unitKinds } from '@frontdesk/rules'

export const archiveViews = ['units', 'contacts', 'rentals'] as const
export type ArchiveView = (typeof archiveViews)[number]

/** What the address says of the archive: which list, and how it is narrowed. */
export interface ArchiveSearch {
  /** Nothing for the list of units. */
  readonly view?: ArchiveView
  readonly building?: string
  readonly kind?: UnitKind
  readonly text?: string
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value)

/** Reads the filters out of an address; what is not understood is left out. */
export function readArchiveSearch(raw: Record<string, unknown>): ArchiveSearch {
  return {
    view: archiveViews.find((view) => view === raw.view && view !== 'units'),
    building: text(raw.building),
    kind: unitKinds.find((kind) => kind === raw.kind),
    text: text(raw.text),
  }
}
