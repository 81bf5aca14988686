import type { FeeCollectionWorld } from '@frontdesk/rules/fee-collection'
import { isUnitKnown } from './matter'
import { type MoneyParts, moneyWorld, payingParts } from './money'
import type { Situating } from './situating'

interface Parts extends MoneyParts {
  readonly isReceiptUsed: boolean
}

const isReceiptUsed = `exists (select from receipt_end where receipt_no = i.context->>'receiptNo')`

export const feeCollection: Situating<Parts> = {
  parts: { open: payingParts, confirm: { isReceiptUsed }, withdraw: { isReceiptUsed } },
  world: (sought): FeeCollectionWorld => ({
    ...moneyWorld(sought),
    isUnitKnown: isUnitKnown(sought),
    isReceiptUsed: sought.loaded.parts?.isReceiptUsed ?? false,
  }),
}
