import type { Fen } from './money'

/**
 * Where money stands. What we hold: the desk's drawers and safe, the cashier, utility cash in
 * custody, cash with the purchaser. Whom we owe: advances (received, not yet used), deposits by
 * procedure, other people's utility money. What is ours: fees, forfeited deposits, differences.
 */
export type Account =
  | `drawer:${string}`
  | 'safe'
  | 'finance'
  | 'custody'
  | 'purchaser'
  | 'advances'
  | `deposits:${string}`
  | 'utilityMoney'
  | `fees:${string}`
  | `forfeited:${string}`
  | 'difference'

/** An amount that goes from one account to another: balanced because it cannot be otherwise. */
export interface Posting {
  readonly debit: Account
  readonly credit: Account
  /** Always more than nothing. */
  readonly amountFen: Fen
  /** The pass number, key or request that the money is about. */
  readonly about: string | null
}

const held = /^(drawer:.+|safe|finance|custody|purchaser)$/

/** True for what we hold; the others are what we owe and what is ours. */
export const isHeld = (account: Account): boolean => held.test(account)

/** What stands in an account after these postings: held ones grow by debit, the others by credit. */
export function balanceOf(postings: readonly Posting[], account: Account): Fen {
  const sign = isHeld(account) ? 1 : -1
  return postings.reduce((sum, { debit, credit, amountFen }) => {
    const change = Number(debit === account) - Number(credit === account)
    return change === 0 ? sum : sum + sign * change * amountFen
  }, 0)
}

/** The postings that facts carry, in their order. */
export const postingsIn = (
  facts: readonly { readonly type: string; readonly postings?: readonly Posting[] }[],
): readonly Posting[] =>
  facts.flatMap(({ type, postings }) => (type === 'posted' && postings ? postings : []))
