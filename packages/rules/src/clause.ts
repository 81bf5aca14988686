import type { houseClauses } from './house-clauses'
import type { sourceClauses } from './source-clauses'

/** What a clause is about; it tells how the clause is shown to hold. */
export type ClauseKind =
  | 'check'
  | 'conduct'
  | 'deadline'
  | 'duty'
  | 'form'
  | 'law'
  | 'money'
  | 'record'
  | 'report'
  | 'role'
  | 'rule'
  | 'scope'
  | 'script'

/** A clause as the registry keeps it; its title in three languages stands with the messages. */
export interface SourceClause {
  readonly procedure: string
  readonly kind: ClauseKind
  /** The number the source prints, where its own numbering is off. */
  readonly printed?: string
}

/** `R…` stands in the source, `H-<procedure>-n` is a rule of the house, `L-…` is law. */
export type ClauseId = keyof typeof sourceClauses | keyof typeof houseClauses

/** Why a command was not carried out: a code and the clauses it rests on, and what is missing. */
export interface Refusal {
  readonly code: string
  readonly clauses: readonly ClauseId[]
  readonly missing?: readonly string[]
}
