import type { CabinetKey, MoveInWorld } from '@frontdesk/rules/move-in'
import { isUnitKnown } from './matter'
import { type MoneyParts, moneyWorld, payingParts, receiptParts } from './money'
import { owners } from './owners'
import type { Situating } from './situating'

interface Parts extends MoneyParts {
  readonly isRunning: boolean
  readonly owners: readonly string[]
  readonly keys: readonly CabinetKey[]
}

const isRunning = `exists (select from case_file f where f.procedure = 'move-in' and f.ended_at is null
  and f.unit_id = ($1->'sent'->>'unitId')::uuid)`

/** The keys of the cabinet that the command names, those that are gone too. */
const keys = `(select coalesce(jsonb_agg(jsonb_build_object('keyId', k.key_id, 'label', k.label,
    'pieces', k.pieces, 'registered', jsonb_build_object('kind', k.kind, 'unitId', k.unit_id,
      'isOut', h.key_id is not null and h.lost_at is null, 'isMissing', h.lost_at is not null,
      'reservedUntil', iso(k.reserved_until), 'isGone', k.retired_at is not null))
    order by k.cabinet, k.hook), '[]')
  from door_key k left join key_holding h on h.key_id = k.key_id and h.back_at is null
  where k.room_id is null and k.key_id = any (i.ids))`

/** The registers as a move-in asks them. */
export const moveIn: Situating<Parts> = {
  parts: {
    open: { isRunning },
    verifyOwner: { owners },
    recordPayment: payingParts,
    settleFees: receiptParts,
    handOverKeys: { keys },
  },
  world: (sought): MoveInWorld => {
    const { parts } = sought.loaded
    return {
      ...moneyWorld(sought),
      isUnitKnown: isUnitKnown(sought),
      isRunning: parts?.isRunning ?? false,
      owners: parts?.owners ?? [],
      keys: parts?.keys ?? [],
    }
  },
}
