import type { KnownSpace, ParkingWorld } from '@frontdesk/rules/parking'
import { isUnitKnown } from './matter'
import { type MoneyParts, moneyWorld, payingParts, receiptParts } from './money'
import type { Situating } from './situating'

interface Parts extends MoneyParts {
  readonly space: KnownSpace | null
}

const space = `(select jsonb_build_object('spaceId', s.space_id, 'spaceNo', s.space_no,
    'isHeld', exists (select from parking_hold h
      where h.site_id = s.site_id and h.space_id = s.space_id and h.released_at is null))
  from parking_space s where s.space_id = any (i.ids) and s.retired_at is null limit 1)`

/** The registers as a parking case asks them. */
export const parking: Situating<Parts> = {
  parts: {
    recordPayment: payingParts,
    pay: receiptParts,
    renew: receiptParts,
    assign: { space },
  },
  world: (sought): ParkingWorld => ({
    ...moneyWorld(sought),
    isUnitKnown: isUnitKnown(sought),
    space: sought.loaded.parts?.space ?? null,
  }),
}
