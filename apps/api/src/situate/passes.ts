import type { PassWorld } from '@frontdesk/rules'
import { type MoneyParts, moneyWorld, payingParts, receiptParts } from './money'
import type { PartsSql, Sought } from './situating'

export interface PassParts extends MoneyParts {
  readonly nextPassSerial: number | null
}

type Kind = 'resident' | 'tenant' | 'temporary'

// The last number is the primary key's last.
const nextPassSerial = (kind: Kind) =>
  `(select coalesce(max(serial), 0) + 1 from pass where site_id = current_site() and kind = '${kind}')`

/** What each command about passes of a kind reads. */
export const passParts = (kind: Kind): Readonly<Record<string, PartsSql>> => ({
  recordPayment: payingParts,
  issue: { nextPassSerial: nextPassSerial(kind) },
  renew: receiptParts,
  replace: { ...receiptParts, nextPassSerial: nextPassSerial(kind) },
})

/** The registers of passes and of the money for them. */
export const passWorld = (sought: Sought<PassParts>): PassWorld => ({
  ...moneyWorld(sought),
  nextPassSerial: sought.loaded.parts?.nextPassSerial ?? null,
})
