export type { ClauseWords } from './clause-words'
export { countdownText } from './countdown'
export { dateText, dayText, momentText, type ReadAt } from './dates'
export type { DutyText, DutyWords } from './duty-words'
export { factText, type SaidFact, shownValue } from './facts'
export { fill } from './fill'
export type { ColumnId, FormWords } from './form-words'
export type { Failure, FieldFault, KernelWords } from './kernel-words'
export { isLanguage, type Language, languages } from './language'
export { listText } from './list'
export { loadForms, loadMessages, loadProcedure } from './load-messages'
export {
  choiceText,
  clauseTitle,
  commandLabel,
  deadlineName,
  departmentName,
  doneText,
  dutyText,
  failureText,
  fieldDoubtText,
  fieldFaultText,
  fieldName,
  openingHint,
  openingLabel,
  procedureName,
  procedureWords,
  promptText,
  roleName,
  stateName,
  toldText,
} from './lookups'
export type { Messages } from './messages'
export { missingText, type ReadRefusal, refusalText } from './refusals'
export type { ReportWords } from './report-words'
export { rmbCapitals } from './rmb-capitals'
export { countText, policyText } from './span'
export type { CommandWords, ProcedureWords } from './words'
