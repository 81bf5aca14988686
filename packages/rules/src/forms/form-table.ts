import type { ClauseId } from '../clause'
import type { Cell } from './cell'
import type { FormColumn, FormLine, FormRecord } from './column'

/** A written form: a register with a line each, or a sheet a case. */
export interface CaseForm {
  readonly clause: ClauseId
  readonly layout: 'register' | 'sheet'
  /** The procedures whose cases it shows; none for a form that is filled in by hand. */
  readonly procedures: readonly string[]
  readonly columns: readonly FormColumn[]
  /** Which of their cases belong on it; all when left out. */
  readonly includes?: (record: FormRecord) => boolean
  /** The parts of a case that get a line each; the case itself when left out. */
  readonly parts?: (record: FormRecord) => readonly Readonly<Record<string, unknown>>[]
  /** How often it is printed: an order has a copy for each who holds one. */
  readonly copies?: number
  /** Several of them go on a page, to be cut apart. */
  readonly isSlip?: boolean
  /** What was done in the period, whenever its case was opened; else the cases opened in it. */
  readonly isOfWork?: boolean
  /** Columns about the whole case, said once beside all of its lines. */
  readonly caseColumns?: readonly string[]
  /** Who signs below, with a pen. */
  readonly signatures: readonly Signature[]
}

/** Whoever puts a name under a form. */
export type Signature =
  | 'preparedBy'
  | 'checkedBy'
  | 'supervisor'
  | 'manager'
  | 'onDuty'
  | 'issuer'
  | 'department'
  | 'owner'
  | 'agent'
  | 'complainant'
  | 'handler'
  | 'contractor'
  | 'receiver'
  | 'purchaser'

/** The lines that a case adds to a form, with a cell for each of its columns. */
export function formLines(form: CaseForm, record: FormRecord): readonly (readonly Cell[])[] {
  if (!form.procedures.includes(record.procedure)) return []
  if (form.includes && !form.includes(record)) return []
  const lines: readonly FormLine[] = form.parts
    ? form.parts(record).map((part) => ({ record, part }))
    : [{ record }]
  return lines.map((line) => form.columns.map(({ cell }) => cell(line)))
}
