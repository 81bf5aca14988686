import type { CommonFact, Sealed } from '@frontdesk/rules'
import type { Held, HotelStayFact } from '@frontdesk/rules/hotel-stay'
import type { RegisterMeta, RegisterWrite } from './register-write'

export function hotelStayWrites(
  fact: HotelStayFact | CommonFact,
  meta: RegisterMeta,
): RegisterWrite[] {
  switch (fact.type) {
    case 'roomsAllotted':
    case 'roomsReallotted':
    case 'stayExtended':
      return holding(fact, meta)
    case 'guestCheckedIn': {
      const { checkedInAt, heldFromAt, keyIds, roomNos, arrival } = fact
      const documentDigest = digestOf(fact.id)
      return [
        { sql: holdFrom, args: { ...meta, heldFromAt } },
        ...keysOut(keyIds, meta),
        {
          sql: keepHistory,
          args: { ...meta, documentDigest, arrival, roomNos, checkedInAt },
        },
      ]
    }
    case 'roomsMoved':
      return [
        ...holding(fact, meta),
        ...keysBack(fact.returnedKeyIds, meta),
        ...keysOut(fact.keyIds, meta),
        { sql: changeHistory, args: { ...meta, roomNos: fact.roomNos } },
      ]
    case 'guestCheckedOut': {
      const { checkedOutAt, leftOn, returnedKeyIds, missingKeyIds } = fact
      return [
        { sql: leave, args: { ...meta, leftOn } },
        ...keysBack(returnedKeyIds, meta),
        ...missingKeyIds.map((keyId) => ({ sql: loseKey, args: { ...meta, keyId } })),
        { sql: closeHistory, args: { ...meta, checkedOutAt } },
      ]
    }
    case 'caseEnded':
      // However a stay ends, its rooms are free and its keys are back, but for those that are missing.
      return [
        { sql: release, args: { ...meta } },
        { sql: allKeysBack, args: { ...meta } },
      ]
    case 'personalDataErased':
      return [{ sql: forgetGuest, args: { ...meta } }]
    default:
      return []
  }
}

/** The rooms of a stay from a moment on, instead of those it had from then on. */
function holding(fact: Held, meta: RegisterMeta): RegisterWrite[] {
  const { roomIds, heldFromAt, untilAt, firstNight, departure } = fact
  const held = { ...meta, heldFromAt, untilAt, firstNight, departure }
  return [
    { sql: cut, args: held },
    ...roomIds.map((roomId) => ({ sql: hold, args: { ...held, roomId } })),
  ]
}

const keysOut = (keyIds: readonly string[], meta: RegisterMeta): RegisterWrite[] =>
  keyIds.map((keyId) => ({ sql: takeKey, args: { ...meta, keyId } }))
const keysBack = (keyIds: readonly string[], meta: RegisterMeta): RegisterWrite[] =>
  keyIds.map((keyId) => ({ sql: bringKey, args: { ...meta, keyId } }))

const digestOf = (value: string | Sealed): string | null =>
  typeof value === 'string' ? null : value.digest

const ofCase = `site_id = current_site() and case_id = ($1->>'caseId')::uuid`
const at = `($1->>'at')::timestamptz`
const heldFrom = `($1->>'heldFromAt')::timestamptz`

const cut = `with gone as (delete from room_night where ${ofCase} and lower(during) >= ${heldFrom})
  update room_night set during = tstzrange(lower(during), ${heldFrom}),
    night = case when night < ($1->>'firstNight')::date then night end
  where ${ofCase} and lower(during) < ${heldFrom} and upper(during) > ${heldFrom}`

const hold = `insert into room_night (site_id, room_id, room_serial, night, during, case_id)
  select current_site(), r.room_id, r.serial, n.night, tstzrange(
      h.from_at + n.place * interval '1 day',
      case when n.is_last then h.until_at else h.from_at + (n.place + 1) * interval '1 day' end),
    ($1->>'caseId')::uuid
  from (select ${heldFrom} as from_at, ($1->>'untilAt')::timestamptz as until_at,
      ($1->>'firstNight')::date as first_night, ($1->>'departure')::date as departure) h
  cross join lateral (
    select h.first_night + i as night, i as place, i = h.departure - h.first_night - 1 as is_last
    from generate_series(0, h.departure - h.first_night - 1) i
    union all
    select null, 0, true where h.departure <= h.first_night) n
  join room r on r.room_id = ($1->>'roomId')::uuid`

const holdFrom = `update room_night set during = tstzrange(${heldFrom}, upper(during))
  where (site_id, room_night_id) in (
    select distinct on (room_id) site_id, room_night_id from room_night
    where ${ofCase} order by room_id, lower(during)) and lower(during) > ${heldFrom}`

const leave = `update room_night set during = tstzrange(lower(during), ${at}),
    night = case when night < ($1->>'leftOn')::date then night end
  where ${ofCase} and lower(during) < ${at} and upper(during) > ${at}`

const release = `with gone as (delete from room_night where ${ofCase} and lower(during) >= ${at})
  update room_night set during = tstzrange(lower(during), ${at})
  where ${ofCase} and lower(during) < ${at} and upper(during) > ${at}`

const takeKey = `insert into key_holding (site_id, key_id, case_id, taken_at)
  values (current_site(), ($1->>'keyId')::uuid, ($1->>'caseId')::uuid, ${at})`

const bringKey = `update key_holding set back_at = ${at}
  where ${ofCase} and key_id = ($1->>'keyId')::uuid and back_at is null`

const loseKey = `update key_holding set lost_at = ${at}
  where ${ofCase} and key_id = ($1->>'keyId')::uuid and back_at is null`

const allKeysBack = `update key_holding set back_at = ${at}
  where ${ofCase} and back_at is null and lost_at is null`

const keepHistory = `insert into guest_history (site_id, case_id, document_digest, arrival, room_nos, checked_in_at)
  values (current_site(), ($1->>'caseId')::uuid, $1->>'documentDigest', ($1->>'arrival')::date,
    $1->>'roomNos', ($1->>'checkedInAt')::timestamptz)`

const changeHistory = `update guest_history set room_nos = $1->>'roomNos' where ${ofCase}`

const closeHistory = `update guest_history set checked_out_at = ($1->>'checkedOutAt')::timestamptz
  where ${ofCase}`

const forgetGuest = `update guest_history set document_digest = null where ${ofCase}`
