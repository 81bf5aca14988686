import { complaintForms } from './complaint-forms'
import { deskForms } from './desk-forms'
import type { WrittenForm } from './form-table'
import { keyForms } from './key-forms'
import { mailForms } from './mail-forms'
import { receptionForms } from './reception-forms'
import { serviceForms } from './service-forms'
import { summaryForms } from './service-summary'
import { shiftForms } from './shift-forms'
import { workForms } from './work-log'
import { worksForms } from './works-forms'

export type { Cell, CellKind } from './cell'
export type { FormColumn, FormLine, FormRecord } from './column'
export {
  formLines,
  type Holding,
  type Signature,
  type WrittenForm,
  type WrittenLine,
} from './form-table'

const table = {
  ...receptionForms,
  ...complaintForms,
  ...serviceForms,
  ...summaryForms,
  ...mailForms,
  ...workForms,
  ...deskForms,
  ...shiftForms,
  ...keyForms,
  ...worksForms,
} as const satisfies Record<string, WrittenForm>

export type FormId = keyof typeof table
export const formIds = Object.keys(table) as FormId[]

/** Every written form of the house, by its id; titles and columns have their words in messages. */
export const writtenForms: Readonly<Record<FormId, WrittenForm>> = table
