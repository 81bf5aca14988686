import type { CaseRecord, DataKey, EntryDraft, RegisterWrite, WrappedKey } from '@frontdesk/db'
import type { CaseState, Policy, Procedure, Shape } from '@frontdesk/rules'
import type { Signer } from './read'

/** The key of a case, and its wrapped form when it was made just now. */
export interface CaseKey {
  readonly key: DataKey
  readonly made: WrappedKey | null
}

/** A case on its way from what was read to what will be written. */
export interface Work {
  readonly procedure: Procedure
  readonly caseId: string
  readonly number: string
  /** As it was read; null when it is being opened. */
  readonly base: CaseRecord | null
  readonly state: CaseState<Shape>
  readonly policy: Policy
  readonly caseKey: CaseKey
  /** What it was decided on and must still stand when it is written. */
  readonly kept: readonly RegisterWrite[]
  readonly drafts: readonly EntryDraft[]
  readonly openedAt: string
  readonly openedBy: Signer
}
