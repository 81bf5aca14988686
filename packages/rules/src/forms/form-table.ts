import type { ClauseId } from '../clause'
import type { Span } from '../reports/period'
import type { Cell } from './cell'
import type { FormColumn, FormLine, FormRecord } from './column'

/** What every written form has. */
interface Form {
  readonly clause: ClauseId
  readonly layout: 'register' | 'sheet'
  /** The procedures whose cases it shows; none for a form that is filled in by hand. */
  readonly procedures: readonly string[]
  /** Which cases a period holds; those opened in it when left out. */
  readonly holds?: Holding
  /** How often it is printed: an order has a copy for each who holds one. */
  readonly copies?: number
  /** Several of them go on a page, to be cut apart. */
  readonly isSlip?: boolean
  /** Columns about the whole case, said once beside all of its lines. */
  readonly caseColumns?: readonly string[]
  /** Who signs below, with a pen. */
  readonly signatures: readonly Signature[]
}

/** Cases opened in a period, those worked at in it with that work alone, or all that anything happened to. */
export type Holding = 'opened' | 'worked' | 'moved'

/** A form of cases: a register with a line each, or a sheet a case. */
export interface CaseForm extends Form {
  readonly columns: readonly FormColumn[]
  /** Which of their cases belong on it; all when left out. */
  readonly includes?: (record: FormRecord) => boolean
  /** The parts of a case that get a line each; the case itself when left out. */
  readonly parts?: (record: FormRecord) => readonly Readonly<Record<string, unknown>>[]
}

/** A form of figures: what all the cases of a period came to together. */
export interface SummaryForm extends Form {
  readonly columns: readonly { readonly id: string }[]
  readonly holds: 'moved'
  /** Its lines, with a cell for each column. */
  readonly summarise: (records: readonly FormRecord[], span: Span) => readonly (readonly Cell[])[]
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

export type WrittenForm = CaseForm | SummaryForm

/** A line as it is written down: whose case it is, if it is one's, and a cell for each column. */
export interface WrittenLine {
  readonly record: FormRecord | null
  readonly cells: readonly Cell[]
}

/** What a form says about these cases; one that shows no cases has a single empty line. */
export function formLines(
  form: WrittenForm,
  records: readonly FormRecord[],
  span: Span,
): readonly WrittenLine[] {
  const own = records.filter(({ procedure }) => form.procedures.includes(procedure))
  if (isSummary(form)) {
    return form.summarise(own, span).map((cells) => ({ record: null, cells }))
  }
  if (form.procedures.length === 0) return [{ record: null, cells: form.columns.map(() => empty) }]
  return own.flatMap((record) => linesOf(form, record))
}

const isSummary = (form: WrittenForm): form is SummaryForm => 'summarise' in form

const empty: Cell = { as: 'blank', value: null }

function linesOf({ includes, parts, columns }: CaseForm, record: FormRecord): WrittenLine[] {
  if (includes && !includes(record)) return []
  const lines: readonly FormLine[] = parts
    ? parts(record).map((part) => ({ record, part }))
    : [{ record }]
  return lines.map((line) => ({ record, cells: columns.map(({ cell }) => cell(line)) }))
}
