import { isSealed } from '@frontdesk/db'
import { addToDate, type CalendarDate, dateAt } from '@frontdesk/rules'
import type { Room } from '@frontdesk/rules/hotel-stay'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { opener } from '../handle/open-value'

/** A stay as the board names it. */
export interface BoardStay {
  readonly caseId: string
  readonly number: string
  readonly guest: string
  readonly state: string
  readonly arrival: CalendarDate
  readonly departure: CalendarDate
  readonly roomNos: string
  readonly isLate: boolean
}

/** Nights that one stay has one room, without a gap; none for use by day. */
export interface BoardBar {
  readonly roomId: string
  readonly caseId: string
  readonly from: CalendarDate
  readonly nights: number
}

export interface RoomBoard {
  readonly today: CalendarDate
  /** The nights that are shown, from the first on. */
  readonly nights: readonly CalendarDate[]
  readonly rooms: readonly Room[]
  readonly bars: readonly BoardBar[]
  readonly stays: readonly BoardStay[]
}

interface StoredStay extends Omit<BoardStay, 'guest'> {
  readonly title: unknown
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
}

interface StoredNight {
  readonly roomId: string
  readonly caseId: string
  readonly night: CalendarDate
  readonly isByDay: boolean
}

interface Loaded {
  readonly rooms: readonly Room[]
  readonly nights: readonly StoredNight[]
  readonly stays: readonly StoredStay[]
}

const first = `coalesce(($1->>'from')::date, today.day - 1)`
const after = `${first} + ($1->>'count')::integer`

// A stay without a night shows on the day on which it begins; what a move left behind does not.
const boardSql = `select jsonb_build_object(
  'rooms', (select coalesce(jsonb_agg(jsonb_build_object('roomId', r.room_id, 'roomNo', r.room_no,
      'roomClass', r.room_class, 'floor', r.floor, 'beds', r.beds, 'isNearDesk', r.is_near_desk,
      'isQuiet', r.is_quiet, 'isCorner', r.is_corner, 'hasLargeBed', r.has_large_bed,
      'connectsWithId', r.connects_with_id, 'rateFen', r.rate_fen) order by r.floor, r.room_no), '[]')
    from room r where r.retired_at is null),
  'nights', (select coalesce(jsonb_agg(jsonb_build_object('roomId', n.room_id, 'caseId', n.case_id,
      'night', n.night, 'isByDay', n.is_by_day) order by n.room_id, n.night), '[]')
    from (select h.room_id, h.case_id, h.night is null as is_by_day,
        coalesce(h.night, (lower(h.during) at time zone today.time_zone)::date) as night
      from room_night h join case_file f on f.case_id = h.case_id
      where h.night is not null or f.context->>'arrival' = f.context->>'departure') n
    where n.night >= ${first} and n.night < ${after}),
  'stays', (select coalesce(jsonb_agg(jsonb_build_object('caseId', f.case_id, 'number', f.number,
      'title', f.title, 'state', f.state, 'arrival', f.context->'arrival',
      'departure', f.context->'departure', 'roomNos', f.context->'roomNos',
      'isLate', f.context->>'lateSince' is not null,
      'key', (select jsonb_build_object('keyId', k.key_id, 'wrapped', k.wrapped) from subject_key k
        where k.site_id = f.site_id and k.subject_kind = 'case' and k.subject_id = f.case_id))
      order by f.context->>'arrival', f.opened_at), '[]')
    from case_file f where f.procedure = 'hotel-stay'
      and (f.ended_at is null or f.state = 'checkedOut')
      and (f.context->>'arrival')::date < greatest(${after}, today.day + 1)
      and (f.context->>'departure')::date >= least(${first}, today.day)))
  from (select (($1->>'now')::timestamptz at time zone time_zone)::date as day, time_zone
    from site where site_id = current_site()) today`

/** 房态图: who has which room in which night, and who comes and goes. */
export async function getBoard(
  known: Known,
  { from, nights: count }: { readonly from?: CalendarDate | undefined; readonly nights: number },
): Promise<RoomBoard> {
  const { now, site, world } = await ask<Loaded>(known, {
    loader: boardSql,
    args: { count, ...(from && { from }) },
    roles: caseRoles,
  })
  const { sealer } = known.desk
  const today = dateAt(now, site.timeZone)
  // Who leaves today slept here last night.
  const begin = from ?? addToDate(today, -1)
  return {
    today,
    nights: Array.from({ length: count }, (_, index) => addToDate(begin, index)),
    rooms: world.rooms,
    bars: barsOf(world.nights),
    stays: world.stays.map(({ title, key, ...stay }) => ({
      ...stay,
      guest: isSealed(title)
        ? (opener(sealer, key && sealer.unwrap(key))(title) ?? '')
        : String(title ?? ''),
    })),
  }
}

/** Nights in their order become one bar where they follow on each other. */
function barsOf(nights: readonly StoredNight[]): BoardBar[] {
  const bars: BoardBar[] = []
  for (const { roomId, caseId, night, isByDay } of nights) {
    const last = bars.at(-1)
    const follows =
      last?.roomId === roomId &&
      last.caseId === caseId &&
      addToDate(last.from, last.nights) === night
    if (last && follows && !isByDay) bars[bars.length - 1] = { ...last, nights: last.nights + 1 }
    else bars.push({ roomId, caseId, from: night, nights: isByDay ? 0 : 1 })
  }
  return bars
}
