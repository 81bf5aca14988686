import type { SpecialServiceWorld } from '@frontdesk/rules/special-service'
import { isUnitKnown } from './matter'
import { type MoneyParts, moneyWorld, payingParts, receiptParts, tillParts } from './money'
import type { Situating } from './situating'

/** The registers as a special service asks them. */
export const specialService: Situating<MoneyParts> = {
  parts: { recordPayment: payingParts, collectFee: receiptParts, refund: tillParts },
  world: (sought): SpecialServiceWorld => ({
    isUnitKnown: isUnitKnown(sought),
    ...moneyWorld(sought),
  }),
}
