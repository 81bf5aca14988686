import type { Fen } from '../money'
import type { KeyLoanContext, KeyLoanWorld, LoanKey } from './facts'

type Keyed = Pick<LoanKey, 'label'>

/** What stands on the tags, as a list reads: `A27、A28`. */
export const labelsOf = (keys: readonly Keyed[]): string =>
  keys.map(({ label }) => label).join('、')

export const depositsOf = (keys: readonly Pick<LoanKey, 'depositFen'>[]): Fen =>
  keys.reduce((sum, { depositFen }) => sum + depositFen, 0)

export const inState = (keys: readonly LoanKey[], state: LoanKey['state']) =>
  keys.filter((each) => each.state === state)

/** What was kept for keys that were lost, and that hang in the cabinet again. */
export const foundAgain = (
  { keys }: Pick<KeyLoanContext, 'keys'>,
  { foundIds }: Pick<KeyLoanWorld, 'foundIds'>,
): readonly LoanKey[] =>
  inState(keys, 'lost').filter(
    ({ keyId, depositFen }) => depositFen > 0 && foundIds.includes(keyId),
  )

/** The keys that a command speaks of: those it names, else all in this state. */
export const spokenOf = (
  { keys }: Pick<KeyLoanContext, 'keys'>,
  ids: readonly string[] | undefined,
  state: LoanKey['state'],
): readonly LoanKey[] =>
  ids ? keys.filter(({ keyId }) => ids.includes(keyId)) : inState(keys, state)
