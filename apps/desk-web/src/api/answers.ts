import type { CaseField, CaseRow } from '@frontdesk/api'

export type {
  CaseField,
  CaseRow,
  CaseView,
  CommandOffer,
  DeskCall,
  Entry,
  FieldLine,
  FilledForm,
  FormCell,
  Kiosk,
  Me,
  Refusal,
  Today,
  UnitHit,
  UtilityRequest,
} from '@frontdesk/api'

export type Holder = CaseRow['holder']
export type FieldValue = CaseField['value']
