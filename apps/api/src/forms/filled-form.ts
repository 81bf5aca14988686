import { type DataKey, openFacts, type Sealer } from '@frontdesk/db'
import { addToDate, instantOf } from '@frontdesk/rules'
import { type FormId, type FormRecord, formLines, writtenForms } from '@frontdesk/rules/forms'
import type { FilledForm, FormCell } from '../answers'
import { ask, caseRoles } from '../ask'
import { maskPhone } from '../cases/values'
import type { Known } from '../context'
import { namesOf } from './names-of'
import { recordsSql, type StoredRecord } from './records-sql'

const casesMax = 500

export interface AskedForm {
  readonly formId: FormId
  /** Days of the site, both included. */
  readonly from: string
  readonly until: string
  /** One case instead of a period. */
  readonly caseId?: string | undefined
}

/** A form filled in from the cases of a period, or from one case; numbers of people are masked. */
export async function filledForm(known: Known, asked: AskedForm): Promise<FilledForm> {
  const form = writtenForms[asked.formId]
  const holds = form.holds ?? 'opened'
  const { world, site } = await ask<readonly StoredRecord[]>(known, {
    roles: caseRoles,
    loader: recordsSql,
    // The question has a `caseId` of its own.
    args: {
      ...asked,
      onlyCaseId: asked.caseId,
      procedures: form.procedures,
      holds,
      // Sums of some of the cases would be wrong.
      limit: holds === 'moved' ? null : casesMax + 1,
    },
  })
  const isCut = holds !== 'moved' && world.length > casesMax
  const records = (isCut ? world.slice(0, casesMax) : world).map((stored) =>
    opened(known.desk.sealer, stored),
  )
  const at = (date: string) => instantOf(date, '00:00', site.timeZone)
  const span = { from: at(asked.from), until: at(addToDate(asked.until, 1)) }
  const lines = formLines(form, records, span).map(({ record, cells }) => ({
    caseId: record?.caseId ?? null,
    procedure: record?.procedure ?? null,
    cells: cells.map(({ as, ...cell }, index) => ({
      as,
      ...('field' in cell && { field: cell.field }),
      value: masked(form.columns[index]?.id ?? '', cell.value),
    })),
  }))
  return {
    layout: form.layout,
    copies: form.copies ?? 1,
    columns: form.columns.map(({ id }) => id),
    caseColumns: form.caseColumns ?? [],
    signatures: form.signatures,
    lines: await namesOf(known, site.siteId, lines),
    isCut,
  }
}

// A record is what the journal and the row say, with what is sealed opened as far as its key is there.
function opened(sealer: Sealer, { key, ...stored }: StoredRecord): FormRecord {
  const dataKey: DataKey | null = key && sealer.unwrap(key)
  const record = stored as unknown as FormRecord
  return dataKey ? openFacts(record, { sealer, key: dataKey }) : record
}

const masks: Readonly<Record<string, (text: string) => string>> = { phone: maskPhone }

/** What nobody can open any more is left empty. */
function masked(column: string, value: unknown): FormCell['value'] {
  if (typeof value === 'string') return masks[column]?.(value) ?? value
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
