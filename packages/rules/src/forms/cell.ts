import type { Instant } from '../instant'
import type { Fen } from '../money'
import type { Personal } from '../personal'

/** What stands in one field of a form: a value, and how it is written out. */
export type Cell =
  | { readonly as: 'text'; readonly value: Personal | null }
  /** What somebody wrote or said, in sentences. */
  | { readonly as: 'words'; readonly value: Personal | null }
  | { readonly as: 'number'; readonly value: number | null }
  /** An amount in fen. */
  | { readonly as: 'money'; readonly value: Fen | null }
  /** A day, a time of day, or both, of the site. */
  | { readonly as: 'day' | 'clock' | 'moment'; readonly value: Instant | null }
  | { readonly as: 'date'; readonly value: string | null }
  | { readonly as: 'yesNo'; readonly value: boolean | null }
  | { readonly as: 'unit' | 'person'; readonly value: string | null }
  /** A word of the procedure: one of the values that its field can have. */
  | { readonly as: 'choice'; readonly field: string; readonly value: string | null }
  /** Several of them, with spaces between. */
  | { readonly as: 'choices'; readonly field: string; readonly value: string | null }
  | { readonly as: 'state' | 'procedure' | 'command'; readonly value: string }
  /** The word that stands before the sums of a table. */
  | { readonly as: 'total'; readonly value: 'total' }
  /** Left empty, to be filled in by hand. */
  | { readonly as: 'blank'; readonly value: null }

export type CellKind = Cell['as']
