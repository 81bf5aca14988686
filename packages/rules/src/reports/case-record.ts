import type { Instant } from '../instant'
import type { Policy } from '../policy'
import type { FactOf, Procedure, Shape, StateOf } from '../procedure'
import { fold } from '../replay'

/** A fact as the journal has it: what happened, when, and whose doing it was. */
export interface JournalledFact<Fact> {
  readonly at: Instant
  readonly by: string | null
  /** The command that it came of. */
  readonly command: string
  readonly fact: Fact
}

/** A case with its journal, as a report reads it. */
export interface CaseRecord<S extends Shape> {
  readonly caseId: string
  readonly number: string
  readonly procedure: string
  readonly openedAt: Instant
  readonly endedAt: Instant | null
  readonly state: StateOf<S>
  readonly context: S['context']
  /** The policy of the day the case was recorded. */
  readonly policy: Policy
  readonly journal: readonly JournalledFact<FactOf<S>>[]
}

/** What had happened before a moment, in order. */
export const journalBefore = <S extends Shape>({ journal }: CaseRecord<S>, moment: Instant) =>
  journal.filter(({ at }) => at < moment)

/** What the case remembered just before a moment. */
export const contextBefore = <S extends Shape>(
  procedure: Procedure<S>,
  record: CaseRecord<S>,
  moment: Instant,
): S['context'] =>
  fold(
    procedure,
    procedure.initialContext,
    journalBefore(record, moment).map(({ fact }) => fact),
  )
