export type DatabaseErrorCode =
  | 'backup-too-new'
  | 'backup-unreadable'
  | 'data-folder-in-use'
  | 'data-folder-unusable'
  | 'database-not-empty'
  | 'master-key-wrong'
  | 'migration-changed'
  | 'platform-not-supported'
  | 'role-too-strong'
  | 'server-does-not-start'
  | 'table-unprotected'

/** Something about the database that a person has to put right; the message says how. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
