import {
  bedsOfEach,
  type HotelStayContext,
  type HotelStayWorld,
  type RateContract,
  type Room,
  type RoomKey,
  type RoomUse,
  type Signatory,
} from '@frontdesk/rules/hotel-stay'
import { type MoneyParts, moneyWorld, payingParts, receiptParts, tillParts } from './money'
import type { Situating } from './situating'

type Remembered = Pick<
  HotelStayContext,
  'allotted' | 'beds' | 'fromAt' | 'heldFromAt' | 'lateSince' | 'roomClass' | 'rooms' | 'untilAt'
>

/** Another stay that is not over, and the version it was read at. */
interface OtherStay extends Remembered {
  readonly caseId: string
  readonly version: number
  readonly state: string
}

interface Parts extends MoneyParts {
  readonly now: string
  readonly rooms: readonly Room[]
  readonly stays: readonly OtherStay[]
  readonly formerStays: number
  readonly contract: RateContract | null
  readonly signatory: Signatory | null
  readonly keys: readonly RoomKey[]
}

const rooms = `(select coalesce(jsonb_agg(jsonb_build_object('roomId', r.room_id, 'roomNo', r.room_no,
    'roomClass', r.room_class, 'floor', r.floor, 'beds', r.beds, 'isNearDesk', r.is_near_desk,
    'isQuiet', r.is_quiet, 'isCorner', r.is_corner, 'hasLargeBed', r.has_large_bed,
    'connectsWithId', r.connects_with_id, 'rateFen', r.rate_fen) order by r.room_no), '[]')
  from room r where r.retired_at is null)`
const remembered = ['allotted', 'beds', 'fromAt', 'heldFromAt', 'lateSince', 'roomClass', 'rooms']
  .concat('untilAt')
  .map((name) => `'${name}', f.context->'${name}'`)
  .join(', ')
const stays = `(select coalesce(jsonb_agg(jsonb_build_object('caseId', f.case_id, 'version', f.version,
    'state', f.state, ${remembered}) order by f.opened_at, f.case_id), '[]')
  from case_file f where f.procedure = 'hotel-stay' and f.ended_at is null
    and f.case_id <> ($1->>'caseId')::uuid)`
const formerStays = `(select count(*) from guest_history
  where document_digest = any (array(select jsonb_array_elements_text($1->'documentDigests'))))`
const contract = `(select jsonb_build_object('contractNo', c.contract_no, 'kind', c.kind, 'rates', c.rates,
    'creditFen', c.credit_fen, 'isInForce', today.day between c.from_on and c.until_on)
  from rate_contract c, (select (($1->>'now')::timestamptz at time zone time_zone)::date as day
    from site where site_id = current_site()) today
  where c.contract_no = coalesce($1->'sent'->>'contractNo', i.context->>'contractNo'))`
const signatory = `(select jsonb_build_object('signatoryId', s.signatory_id, 'maySign', s.may_sign,
    'discountMaxPercent', s.discount_max_percent)
  from signatory s where s.signatory_id::text = lower($1->'sent'->>'signatoryId')
    and s.ended_at is null)`
const keys = `(select coalesce(jsonb_agg(jsonb_build_object('keyId', k.key_id, 'roomId', k.room_id,
    'isOut', coalesce(k.reserved_until > ($1->>'now')::timestamptz, false) or exists (
      select from key_holding h where h.key_id = k.key_id and h.back_at is null
        and h.case_id <> ($1->>'caseId')::uuid))), '[]')
  from door_key k where k.retired_at is null and (k.key_id = any (i.ids)
    or k.key_id = any (array(select jsonb_array_elements_text(i.context->'keyIds')::uuid))))`

const house = { rooms, stays, now: `$1->'now'` }

/** The registers as a hotel stay asks them. */
export const hotelStay: Situating<Parts> = {
  parts: {
    open: { formerStays },
    allocate: house,
    reallocate: house,
    agreeRate: { contract, signatory },
    recordPayment: payingParts,
    guarantee: { ...receiptParts, contract, signatory },
    checkIn: { ...house, keys },
    extend: house,
    move: { ...house, contract, keys },
    checkOut: tillParts,
    cancel: tillParts,
    withdraw: tillParts,
  },
  world: (sought): HotelStayWorld => {
    const parts: Partial<Parts> = sought.loaded.parts ?? {}
    return {
      ...moneyWorld(sought),
      house: parts.rooms ? { rooms: parts.rooms, uses: usesOf(parts) } : null,
      formerStays: parts.formerStays ?? 0,
      contract: parts.contract ?? null,
      signatory: parts.signatory ?? null,
      keys: parts.keys ?? [],
    }
  },
}

function usesOf({ stays: others = [], now = '' }: Partial<Parts>): RoomUse[] {
  return others
    .filter((stay) => stay.state === 'inHouse' || stay.untilAt > now)
    .flatMap((stay) => (stay.allotted.length > 0 ? held(stay, now) : waiting(stay)))
}

/** Guests who are in the house have their rooms at least until now, however late they leave. */
function held(stay: OtherStay, now: string): RoomUse[] {
  const isInHouse = stay.state === 'inHouse'
  const untilAt = isInHouse && stay.untilAt < now ? now : stay.untilAt
  return stay.allotted.map(({ roomId, roomClass, bedsMin }) => ({
    stayId: stay.caseId,
    roomId,
    roomClass,
    bedsMin,
    fromAt: stay.heldFromAt ?? stay.fromAt,
    untilAt,
    isInHouse,
  }))
}

/** Who did not come in time waits for no room any more. */
function waiting(stay: OtherStay): RoomUse[] {
  if (stay.lateSince !== null) return []
  return bedsOfEach(stay.rooms, Math.max(stay.rooms, stay.beds)).map((bedsMin) => ({
    stayId: stay.caseId,
    roomId: null,
    roomClass: stay.roomClass,
    bedsMin,
    fromAt: stay.fromAt,
    untilAt: stay.untilAt,
    isInHouse: false,
  }))
}
