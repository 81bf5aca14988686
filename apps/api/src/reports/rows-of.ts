import { openFacts } from '@frontdesk/db'
import type { ReportCell, ReportLine } from '@frontdesk/rules/reports'
import type { FormCell } from '../answers'
import type { Known } from '../context'
import { namesOf } from '../forms/names-of'
import type { ReportRow } from './answers'
import type { StoredRecord } from './records-sql'

interface Written {
  readonly siteId: string
  readonly columns: readonly string[]
  readonly records: readonly StoredRecord[]
}

/** The lines of a report with what was sealed opened, names for ids, and of people's names the first sign alone. */
export async function rowsOf(
  known: Known,
  lines: readonly ReportLine[],
  { siteId, columns, records }: Written,
): Promise<readonly ReportRow[]> {
  const { sealer } = known.desk
  const stored = new Map(records.map((record) => [record.caseId, record]))
  const filled = lines.map(({ caseId, cells }) => {
    const { key, procedure = '' } = stored.get(caseId) ?? {}
    const written = columns.flatMap((column) => cells[column] ?? [])
    const opened = key ? openFacts(written, { sealer, key: sealer.unwrap(key) }) : written
    return { caseId, procedure, cells: opened.map(cellOf) }
  })
  const named = await namesOf(known, siteId, filled)
  return lines.map(({ caseId, marks }, at) => ({ caseId, cells: named[at]?.cells ?? [], marks }))
}

/** What nobody can open any more is left empty. */
function cellOf(cell: ReportCell): FormCell {
  const { as, value } = cell
  if (as === 'name')
    return { as: 'text', value: typeof value === 'string' ? maskName(value) : null }
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value)
  return {
    as,
    ...('field' in cell && { field: cell.field }),
    value: isPlain ? (value as FormCell['value']) : null,
  }
}

/** `张**`, whatever the length. */
const maskName = (name: string) => `${[...name][0] ?? ''}**`
