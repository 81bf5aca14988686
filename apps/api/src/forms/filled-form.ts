import { type DataKey, openFacts, type Sealer } from '@frontdesk/db'
import {
  type CaseForm,
  caseForms,
  type FormId,
  type FormRecord,
  formLines,
} from '@frontdesk/rules/forms'
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
  const form = caseForms[asked.formId]
  const { world, site } = await ask<readonly StoredRecord[]>(known, {
    roles: caseRoles,
    loader: recordsSql,
    // The question has a `caseId` of its own.
    args: {
      ...asked,
      onlyCaseId: asked.caseId,
      procedures: form.procedures,
      isOfWork: form.isOfWork ?? false,
      limit: casesMax + 1,
    },
  })
  const lines = world.slice(0, casesMax).flatMap((stored) => {
    const record = opened(known.desk.sealer, stored)
    return formLines(form, record).map((cells) => ({
      caseId: record.caseId,
      procedure: record.procedure,
      cells: cells.map(({ as, ...cell }, index) => ({
        as,
        ...('field' in cell && { field: cell.field }),
        value: masked(form.columns[index]?.id ?? '', cell.value),
      })),
    }))
  })
  return {
    layout: form.layout,
    copies: form.copies ?? 1,
    columns: form.columns.map(({ id }) => id),
    caseColumns: form.caseColumns ?? [],
    signatures: form.signatures,
    lines:
      form.procedures.length === 0 ? blankLine(form) : await namesOf(known, site.siteId, lines),
    isCut: world.length > casesMax,
  }
}

// A form that belongs to no case is filled in by hand.
const blankLine = ({ columns }: CaseForm): FilledForm['lines'] => [
  { caseId: '', procedure: '', cells: columns.map(() => ({ as: 'blank', value: null })) },
]

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
