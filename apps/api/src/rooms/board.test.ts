import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { exempt, keyId, openHotel, openStay, rack, roomId } from '../testing/rooms'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await openHotel(fresh.app)
})
afterAll(() => fresh.drop())

const pick = (...roomNos: string[]) => ({ type: 'allocate', roomIds: roomNos.map(roomId) })
const boardAt = (at: string, from?: string) =>
  staffCaller(deskOf(fresh.app, at), 'lin').rooms.board({ nights: 7, ...(from && { from }) })

test('the board shows every night that is held, who it is, and who only waits', async () => {
  const here = await openStay(fresh.app, { departure: '2026-11-26' })
  await here.settle(pick('201'), rack, exempt, { type: 'checkIn', keyIds: [keyId('201')] })
  const group = await openStay(fresh.app, {
    rooms: 2,
    beds: 2,
    arrival: '2026-11-25',
    departure: '2026-11-27',
  })
  await group.does(pick('202', '203'))
  const hours = { useFromAt: '2026-11-24T02:00:00.000Z', useUntilAt: '2026-11-24T05:00:00.000Z' }
  const byDay = await openStay(fresh.app, {
    arrival: '2026-11-24',
    departure: '2026-11-24',
    ...hours,
  })
  await byDay.does(pick('901'))
  const waits = await openStay(fresh.app)

  const board = await boardAt('2026-11-24T01:00:00.000Z')

  expect(board.today).toBe('2026-11-24')
  expect(board.nights.at(0)).toBe('2026-11-23')
  expect(board.nights).toHaveLength(7)
  expect(board.rooms.map(({ roomNo }) => roomNo)).toEqual(['201', '202', '203', '901'])
  expect(board.bars).toEqual([
    { roomId: roomId('201'), caseId: here.caseId, from: '2026-11-23', nights: 3 },
    { roomId: roomId('202'), caseId: group.caseId, from: '2026-11-25', nights: 2 },
    { roomId: roomId('203'), caseId: group.caseId, from: '2026-11-25', nights: 2 },
    { roomId: roomId('901'), caseId: byDay.caseId, from: '2026-11-24', nights: 0 },
  ])
  expect(board.stays.find(({ caseId }) => caseId === here.caseId)).toMatchObject({
    guest: '周慧敏',
    state: 'inHouse',
    roomNos: '201',
    departure: '2026-11-26',
    isLate: false,
  })
  expect(board.stays.map(({ caseId }) => caseId)).toContain(waits.caseId)
})

test('who moved or left stands where they slept', async () => {
  const moves = await openStay(fresh.app, { arrival: '2026-12-01', departure: '2026-12-04' })
  await moves.settle(pick('202'), rack, exempt)
  const evening = '2026-12-02T12:00:00.000Z'
  await moves.does({ type: 'checkIn', keyIds: [keyId('202')] }, '2026-12-01T09:00:00.000Z')
  const move = { type: 'move', roomIds: [roomId('203')], reason: '要安静', keyIds: [keyId('203')] }
  await moves.does(move, evening)
  await moves.does({ type: 'checkOut' }, '2026-12-03T02:00:00.000Z')

  const { bars, stays } = await boardAt('2026-12-03T03:00:00.000Z', '2026-11-30')

  expect(bars.filter(({ caseId }) => caseId === moves.caseId)).toEqual([
    { roomId: roomId('202'), caseId: moves.caseId, from: '2026-12-01', nights: 1 },
    { roomId: roomId('203'), caseId: moves.caseId, from: '2026-12-02', nights: 1 },
  ])
  expect(stays.find(({ caseId }) => caseId === moves.caseId)?.state).toBe('checkedOut')
})
