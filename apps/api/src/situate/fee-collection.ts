import type { FeeCollectionWorld } from '@frontdesk/rules/fee-collection'
import { isUnitKnown } from './matter'
import { type MoneyParts, moneyWorld, payingParts } from './money'
import type { Situating } from './situating'

export const feeCollection: Situating<MoneyParts> = {
  parts: { open: payingParts },
  world: (sought): FeeCollectionWorld => ({
    ...moneyWorld(sought),
    isUnitKnown: isUnitKnown(sought),
  }),
}
