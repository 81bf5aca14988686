import { procedureIds, procedures } from '../procedures'
import {
  type FormColumn,
  type FormRecord,
  field,
  kindOfCase,
  member,
  number,
  state,
} from './column'
import type { CaseForm } from './form-table'

const nameFields: readonly string[] = [
  'reporterName',
  'name',
  'visitorName',
  'ownerName',
  'recipient',
  'payer',
]

/** What the case is about, unless that is whom it is about: then what they came for. */
const about: FormColumn = {
  id: 'matter',
  cell: ({ record }) => {
    const { titleField } = procedures[record.procedure as keyof typeof procedures]
    const named = nameFields.includes(titleField) ? 'purpose' : titleField
    const value = (record.context as unknown as Readonly<Record<string, unknown>>)[named]
    return { as: 'choice', field: named, value: typeof value === 'string' ? value : null }
  },
}

const caseColumns = [
  number,
  kindOfCase,
  field('unit', 'unit', 'unitId'),
  field('name', 'text', ...nameFields),
  about,
]

/** R7-5.6 《客服中心工作记录表》: case by case in order of time, and under each what was done when. */
const workLog: CaseForm = {
  clause: 'R7-5.6',
  layout: 'register',
  procedures: procedureIds,
  holds: 'worked',
  parts: entriesOf,
  caseColumns: [...caseColumns, state].map(({ id }) => id),
  columns: [
    ...caseColumns,
    member('time', 'moment', 'at'),
    member('what', 'command', 'command'),
    member('doneBy', 'person', 'by'),
    state,
  ],
  signatures: ['onDuty', 'checkedBy'],
}

// A look and the clock are no work of the desk's.
const noWork: readonly string[] = ['markSeen', 'reveal', 'strikeClock']

/** Each entry once, however many facts it left. */
function entriesOf({ journal }: FormRecord) {
  return journal.flatMap(({ at, by, command }, index) => {
    const before = journal[index - 1]
    const isSame = before?.at === at && before.command === command && before.by === by
    return by === null || isSame || noWork.includes(command) ? [] : [{ at, by, command }]
  })
}

export const workForms = { workLog } as const
