import type { Shape } from '../procedure'
import type { CaseRecord } from '../reports/case-record'
import type { Span } from '../reports/period'
import { type FormId, type FormRecord, formLines, writtenForms } from './index'

// A form reads a case as data, of whatever procedure it is.
const asAny = <S extends Shape>(record: CaseRecord<S>) => record as unknown as FormRecord

const always: Span = { from: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' }

/** The lines of a form, each as what stands under every column. */
export const filled = <S extends Shape>(id: FormId, record: CaseRecord<S>) =>
  filledFrom(id, [record], always)

/** How each column of a case's first line is written out. */
export function kindsIn<S extends Shape>(id: FormId, record: CaseRecord<S>) {
  const [line] = formLines(writtenForms[id], [asAny(record)], always)
  return Object.fromEntries(
    writtenForms[id].columns.map(({ id: column }, index) => [column, line?.cells[index]?.as]),
  )
}

export function filledFrom<S extends Shape>(
  id: FormId,
  records: readonly CaseRecord<S>[],
  span: Span,
) {
  const { columns } = writtenForms[id]
  return formLines(writtenForms[id], records.map(asAny), span).map(({ cells }) =>
    Object.fromEntries(columns.map(({ id: column }, index) => [column, cells[index]?.value])),
  )
}
