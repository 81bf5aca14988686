export { appRole, assertAppRole } from './app-role'
export type { BackupRows } from './backup/backup-header'
export { type ErasedKey, keepErasedKeys, readErasedKeys } from './backup/erased-keys'
export { restoreBackup } from './backup/restore-backup'
export { writeBackup } from './backup/write-backup'
export { claimDue, type DueCase, msUntilDue, postponeDue } from './cases/due'
export { type CaseEvent, eventHead, readEventsAfter } from './cases/events'
export { claimOutbox, type OutboxItem, outboxFailed, outboxSent } from './cases/outbox'
export * from './cases/read-case'
export { journalColumns, journalLoader, readJournal } from './cases/read-journal'
export * from './cases/write-case'
export { TakenError, VersionMovedError } from './cases/write-error'
export { connect, type Database, serverAt, type Transaction, withSite } from './connect'
export { DatabaseError, type DatabaseErrorCode } from './database-error'
export type { DemoPerson, DemoUnit } from './demo/homes'
export { demoEmptyHomes, demoKeyId } from './demo/keys'
export { demoSpaces } from './demo/parking'
export { demoContractNo, demoRooms, demoSignatoryId } from './demo/rooms'
export { type DemoSite, findDemoSite, seedDemo } from './demo/seed-demo'
export type { DemoStaff } from './demo/staff'
export type { EmbeddedMessage, Say } from './embedded/say'
export { type Embedded, reachEmbedded, startEmbedded } from './embedded/start-embedded'
export { type Enrolment, enrolKiosk, hasAdmin } from './enrolment'
export { type Anchor, anchorHeads, brokenAnchors } from './journal/anchor'
export { canonicalJson, type Json } from './journal/canonical-json'
export * from './journal/hash'
export { migrate } from './migrate'
export { eraseKeysOf } from './registers/every-procedure'
export { keepDrawer } from './registers/money'
export {
  type ChangedBy,
  noteChanges,
  type RegisterChange,
  type RegisterDeed,
  registerHistory,
} from './registers/register-entry'
export type { RegisterMeta, RegisterWrite } from './registers/register-write'
export { registerWrites } from './registers/register-writes'
export * from './registers/search-rows'
export {
  areTooManyHits,
  type FoundUnit,
  searchUnits,
  searchUnitsLoader,
  unitHits,
} from './registers/search-units'
export { askedTokensOf, phoneDigits, phoneTokensOf, tokensOf } from './registers/tokens'
export * from './registers/write-archive'
export { tables } from './schema/tables'
export {
  assertMasterKey,
  findMasterKey,
  fingerprintOf,
  loadMasterKey,
  type MasterKeySource,
} from './sealing/master-key'
export { isSealed, openFacts, sealFacts } from './sealing/seal-facts'
export { createSealer, type DataKey, type Sealer, type WrappedKey } from './sealing/sealer'
