import { describe, expect, test } from 'vitest'
import {
  agreed,
  allocate,
  allocated,
  arrived,
  at,
  checkIn,
  guaranteed,
  house,
  inHouse,
  keyOf,
  near,
  plain,
  reason,
  stay,
  use,
  world,
} from './testing-house'

const keysWith = (changes: object) =>
  at({
    at: arrived,
    world: { keys: world().keys.map((key) => ({ ...key, ...changes })) },
  })

describe('R5-8.1 the keys after room, rate and guarantee', () => {
  test('and not before', () => {
    const refused = { code: 'settle-first', clauses: ['R5-8.1', 'R5-3.5'] }

    for (const one of [stay(), allocated(), agreed()]) {
      expect(one.refusal(checkIn(near), { at: arrived })).toEqual(refused)
    }
    expect(inHouse().state).toMatchObject({ value: 'inHouse', context: { keyIds: [keyOf(near)] } })
  })

  test('those of the rooms, one at least for each', () => {
    const two = guaranteed({ rooms: 2, beds: 2 })
    const refusal = (...rooms: string[]) => two.refusal(checkIn(...rooms), { at: arrived })

    expect(refusal(near, plain)).toBeNull()
    expect(refusal(near)).toEqual({
      code: 'room-without-key',
      clauses: ['R5-8.1'],
      missing: ['keyIds'],
    })
    expect(guaranteed().refusal(checkIn(near, plain), { at: arrived })?.code).toBe(
      'key-of-other-room',
    )
  })

  test('that are in the cabinet', () => {
    expect(guaranteed().refusal(checkIn(near), keysWith({ isOut: true }))?.code).toBe('key-out')
    const none = at({ at: arrived, world: { keys: [] } })
    expect(guaranteed().refusal(checkIn(near), none)?.code).toBe('key-unknown')
  })

  test('come back when the guest leaves; one that is missing is told', () => {
    const left = inHouse().does({ type: 'checkOut' }, { at: arrived })
    expect(left.facts.at(-3)).toMatchObject({ returnedKeyIds: [keyOf(near)], missingKeyIds: [] })

    const missing = { type: 'checkOut' as const, missingKeyIds: [keyOf(near)] }
    expect(inHouse().does(missing, { at: arrived }).told).toEqual(['roomKeyMissing → gu'])
    const other = { ...missing, missingKeyIds: [keyOf(plain)] }
    expect(inHouse().refusal(other, { at: arrived })?.code).toBe('key-unknown')
  })
})

describe('R5-8.3 the room board and the registration are written', () => {
  test('who is in which room from when until when', () => {
    expect(inHouse().facts.at(-1)).toEqual({
      type: 'guestCheckedIn',
      checkedInAt: arrived,
      heldFromAt: '2026-03-02T06:00:00.000Z',
      departureDueAt: '2026-03-04T04:00:00.000Z',
      keyIds: [keyOf(near)],
      roomNos: '201',
      name: '陈述',
      id: '11010519491231002X',
      arrival: '2026-03-02',
    })
  })

  test('who comes early has the room from then, unless somebody still has it', () => {
    const early = '2026-03-02T02:00:00.000Z'
    const byDay = use(81, { fromAt: early, untilAt: '2026-03-02T05:00:00.000Z' })

    expect(guaranteed().does(checkIn(near), { at: early }).facts.at(-1)).toMatchObject({
      heldFromAt: early,
    })
    expect(guaranteed().refusal(checkIn(near), at({ at: early, ...house(byDay) }))).toEqual({
      code: 'room-not-left',
      clauses: ['R5-5.1'],
    })
  })

  test('nobody is sent to a room whose guests are late in leaving', () => {
    const late = use(81, {
      isInHouse: true,
      fromAt: '2026-03-01T06:00:00.000Z',
      untilAt: '2026-03-02T04:00:00.000Z',
    })

    expect(guaranteed().refusal(checkIn(near), at({ at: arrived, ...house(late) }))?.code).toBe(
      'room-not-left',
    )
  })
})

describe('R5-8.4 the history of guests', () => {
  test('is asked when somebody comes again', () => {
    expect(stay({}, { world: { formerStays: 3 } }).state.context.formerStays).toBe(3)
  })
})

describe('H-hotel-stay-2 keys on the day of arrival', () => {
  test('not on the day before, nor when the stay is over', () => {
    const tomorrow = { arrival: '2026-03-03', departure: '2026-03-04' }

    expect(guaranteed(tomorrow).refusal(checkIn(near), { at: '2026-03-02T15:59:59.000Z' })).toEqual(
      {
        code: 'not-arrival-day',
        clauses: ['H-hotel-stay-2'],
      },
    )
    expect(
      guaranteed(tomorrow).refusal(checkIn(near), { at: '2026-03-02T16:00:00.000Z' }),
    ).toBeNull()
    expect(guaranteed().refusal(checkIn(near), { at: '2026-03-04T04:00:00.000Z' })?.code).toBe(
      'not-arrival-day',
    )
  })
})

describe('H-hotel-stay-3 who does not come is asked after', () => {
  const due = '2026-03-02T10:00:00.000Z'

  test('at six in the evening of the day of arrival, once', () => {
    const waiting = guaranteed().passes(due)
    expect(waiting.told).toEqual([])

    const late = guaranteed().passes('2026-03-02T10:00:00.001Z')
    expect(late.told).toEqual(['arrivalOverdue → lin'])
    expect(late.state.context).toMatchObject({ lateSince: due, arrivalDueAt: null })
    expect(late.passes('2026-03-03T20:00:00.000Z').told).toEqual(['arrivalOverdue → lin'])
  })

  test('who books in the evening, a day later; by day, at the end of the hours', () => {
    const evening = stay({}, { at: '2026-03-02T12:00:00.000Z' })
    expect(evening.state.context.arrivalDueAt).toBe('2026-03-03T10:00:00.000Z')

    const hours = { useFromAt: '2026-03-02T02:00:00.000Z', useUntilAt: '2026-03-02T06:00:00.000Z' }
    const byDay = stay({ departure: '2026-03-02', ...hours })
    expect(byDay.state.context.arrivalDueAt).toBe(hours.useUntilAt)
  })

  test('it is over when they come', () => {
    const late = guaranteed().passes('2026-03-02T11:00:00.000Z')
    const here = late.does(checkIn(near), { at: '2026-03-02T12:00:00.000Z' })

    expect(here.state.context).toMatchObject({ lateSince: null, arrivalDueAt: null })
  })
})

describe('H-hotel-stay-4 who does not leave is asked', () => {
  const noon = '2026-03-04T04:00:00.000Z'
  const later = '2026-03-04T04:00:00.001Z'

  test('at noon of the day of departure', () => {
    expect(inHouse().passes(noon).told).toEqual([])
    const late = inHouse().passes(later)

    expect(late.told).toEqual(['departureOverdue → lin'])
    expect(late.state.context.lateSince).toBe(noon)
    const { keyIds } = checkIn(plain)
    const move = { type: 'move' as const, roomIds: [plain], reason, keyIds }
    expect(late.refusal(move, { at: later })?.code).toBe('stay-is-over')
  })

  test('a longer stay or a check-out settles it', () => {
    const late = inHouse().passes(later)
    const longer = late.does({ type: 'extend', departure: '2026-03-05' }, { at: later })

    expect(longer.state.context).toMatchObject({
      lateSince: null,
      departureDueAt: '2026-03-05T04:00:00.000Z',
    })
    const left = late.does({ type: 'checkOut' }, { at: later })
    expect(left.state).toMatchObject({ value: 'checkedOut', context: { lateSince: null } })
  })
})

describe('H-kernel-7 a stay that did not take place is taken up again', () => {
  test('as a linked one, with what was asked for', () => {
    const again = allocated().does({ type: 'cancel', reason }).does({ type: 'reopen', reason })

    expect(again.facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'hotel-stay',
      input: { guest: { name: '陈述' }, rooms: 1, arrival: '2026-03-02', departure: '2026-03-04' },
    })
    expect(inHouse().does({ type: 'checkOut' }, { at: arrived }).refusal(allocate)?.code).toBe(
      'case-ended',
    )
  })
})
