import type { Shape } from '../procedure'
import type { CaseRecord } from '../reports/case-record'
import { caseForms, type FormId, type FormRecord, formLines } from './index'

// A form reads a case as data, of whatever procedure it is.
const asAny = <S extends Shape>(record: CaseRecord<S>) => record as unknown as FormRecord

/** The lines of a form, each as what stands under every column. */
export function filled<S extends Shape>(id: FormId, record: CaseRecord<S>) {
  const { columns } = caseForms[id]
  return formLines(caseForms[id], asAny(record)).map((cells) =>
    Object.fromEntries(columns.map(({ id: column }, index) => [column, cells[index]?.value])),
  )
}
