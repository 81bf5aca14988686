import { houseClauses } from './house-clauses'
import { sourceClauses } from './source-clauses'

export {
  type ArchiveColumn,
  archiveColumns,
  foreignColumns,
  type ListColumn,
  type OccupantKind,
  occupantKinds,
  type UnitKind,
  unitKinds,
} from './archive'
export {
  addToDate,
  addWorkingDays,
  type Calendar,
  type CalendarDate,
  clockAt,
  dateAt,
  instantOf,
  isWorkingDay,
  nextClock,
} from './calendar'
export { chinaCalendar, chinaHolidays, chinaKnownYears, type Holiday } from './calendar-china'
export type { ClauseId, ClauseKind, Refusal, SourceClause } from './clause'
export { complaintCategories, complaintSeverities } from './complaint/categories'
export { satisfactions } from './complaint/commands'
export type { CommonContext, CommonFact } from './conventions/facts'
export { type CreditCodeFault, creditCodeFault } from './credit-code'
export { deadlinesOf } from './deadlines'
export { type Decision, decide } from './decide'
export { type FieldDoubt, fieldDoubt } from './doubt'
export { attachmentNames, type Widget } from './field'
export { type FormField, formOf } from './form'
export {
  bareIdentityNumber,
  type IdentityNumberFault,
  identityNumberFault,
} from './identity-card'
export { addDays, addHours, addMinutes, type Instant, toInstant, toMs } from './instant'
export { climb, type Holder, headOf } from './ladder'
export { type Account, balanceOf, isHeld, type Posting, postingsIn } from './ledger'
export { maskIdentityNumber, maskName } from './mask'
export { channels, type MatterWorld } from './matter'
export { type Fen, formatFen } from './money'
export { barePlate, type PlateKind, plateKind } from './number-plate'
export { type Outline, outlineOf, type Way } from './outline'
export type { PassFact, PassStatus, PassWorld } from './pass/facts'
export { type IdType, idTypes } from './pass/holders'
export { type Personal, personalFields, type Sealed } from './personal'
export { isPossiblePhone, keptPhone } from './phone'
export {
  type DatedValue,
  defaultPolicy,
  isPolicyValue,
  type Policy,
  type PolicyKey,
  policyOn,
  policyTable,
} from './policy'
export type { PolicyEntry, PolicyValue } from './policy-table'
export type {
  CaseState,
  CommandOf,
  CommandSpec,
  CommandType,
  Deadline,
  EventOf,
  FactOf,
  Procedure,
  Shape,
  StateOf,
} from './procedure'
export { isProcedureId, openingOf, type ProcedureId, procedureIds, procedures } from './procedures'
export { type MoneyCommand, paymentMethods, receiptPurposes } from './receipts/commands'
export type { KnownReceipt, MoneyFact, MoneyWorld } from './receipts/facts'
export { isMoneyFact } from './receipts/facts'
export { differenceOf, emptyTally, isNothing, sumOf, type Tally } from './receipts/tally'
export { fold, type ReplayEntry, replay } from './replay'
export type { Requirement } from './requirement'
export {
  actsAs,
  actsAsAny,
  type DepartmentKind,
  type DeskRank,
  departmentKinds,
  deskRanks,
  leadingRole,
  type Role,
  roles,
  type Sender,
} from './role'
export type { Post, Posts, Situation } from './situation'
export {
  type InstructionKind,
  instructionKinds,
  needsLastDay,
  needsWords,
} from './standing-instruction'
export { start, unopened } from './start'
export { type Strike, strike } from './strike'
export { type Offer, whatNow } from './what-now'

/** Every clause by its id: the source's, and those of the house. */
export const clauses = { ...sourceClauses, ...houseClauses } as const
