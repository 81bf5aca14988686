import type { ClauseId } from '@frontdesk/rules'

/** A title for every clause, in our own words. */
export type ClauseWords = { readonly [Id in ClauseId]: string }

/** The clauses of one piece of the source, or of the house. */
export type ClausesOf<Piece extends string> = {
  readonly [Id in Extract<ClauseId, `${Piece}${string}`>]: string
}
