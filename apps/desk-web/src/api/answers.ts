import type { CaseField, CaseRow } from '@frontdesk/api'

export type {
  ArchivePass,
  ArchivePerson,
  ArchiveUnit,
  Article,
  CaseField,
  CaseRow,
  CaseView,
  CommandOffer,
  DeskCall,
  Entry,
  FieldLine,
  FilledForm,
  FormCell,
  HeldInCustody,
  ImportCheck,
  KeptParcel,
  KeyHistory,
  KeyRow,
  Kiosk,
  Me,
  PastLoan,
  Refusal,
  RegisterEntry,
  RegisterName,
  SavedFile,
  Today,
  UnitHit,
  UtilityRequest,
} from '@frontdesk/api'

export type Holder = CaseRow['holder']
export type FieldValue = CaseField['value']
