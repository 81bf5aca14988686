import { complaintForms } from './complaint-forms'
import { deskForms } from './desk-forms'
import type { CaseForm } from './form-table'
import { keyForms } from './key-forms'
import { mailForms } from './mail-forms'
import { receptionForms } from './reception-forms'
import { serviceForms } from './service-forms'
import { shiftForms } from './shift-forms'
import { workForms } from './work-log'
import { worksForms } from './works-forms'

export type { Cell, CellKind } from './cell'
export type { FormColumn, FormLine, FormRecord } from './column'
export { type CaseForm, formLines, type Signature } from './form-table'

const table = {
  ...receptionForms,
  ...complaintForms,
  ...serviceForms,
  ...mailForms,
  ...workForms,
  ...deskForms,
  ...shiftForms,
  ...keyForms,
  ...worksForms,
} as const satisfies Record<string, CaseForm>

export type FormId = keyof typeof table
export const formIds = Object.keys(table) as FormId[]

/** Every written form of the house, by its id; titles and columns have their words in messages. */
export const caseForms: Readonly<Record<FormId, CaseForm>> = table
