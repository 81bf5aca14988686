import type { CaseView, CommandOffer, ShiftView } from '../api/answers'

/** A shift as every part of the screen sees it: what stands in it, its case, and what can be done. */
export interface Known {
  readonly shift: ShiftView
  readonly view: CaseView
  readonly offers: readonly CommandOffer[]
}

export const offerOf = ({ offers }: Pick<Known, 'offers'>, type: string) =>
  offers.find((offer) => offer.type === type)

export const isPossible = (known: Pick<Known, 'offers'>, type: string): boolean =>
  offerOf(known, type)?.refusal === null
