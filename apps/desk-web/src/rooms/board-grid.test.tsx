import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { show } from '../testing/screen'
import type { RoomBoard } from './board-answers'
import { BoardGrid } from './board-grid'

afterEach(cleanup)

const nights = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']
const stay = (caseId: string, changes: Partial<RoomBoard['stays'][number]> = {}) => ({
  caseId,
  number: 'RZ-261123-001',
  guest: '江映雪',
  state: 'inHouse',
  arrival: '2026-11-22',
  departure: '2026-11-25',
  roomNos: '201',
  isLate: false,
  ...changes,
})

const board: RoomBoard = {
  today: '2026-11-24',
  nights,
  rooms: [
    {
      roomId: 'r1',
      roomNo: '201',
      roomClass: 'standard',
      floor: 2,
      beds: 2,
      isNearDesk: true,
      isQuiet: false,
      isCorner: false,
      hasLargeBed: false,
      connectsWithId: null,
      rateFen: 38_800,
    },
  ],
  bars: [
    { roomId: 'r1', caseId: 'a', from: '2026-11-23', nights: 2 },
    { roomId: 'r1', caseId: 'b', from: '2026-11-25', nights: 5 },
  ],
  stays: [
    stay('a'),
    stay('b', {
      guest: '季云舒',
      state: 'allocated',
      arrival: '2026-11-25',
      departure: '2026-11-30',
    }),
  ],
}

const columnOf = (name: RegExp) => screen.getByRole('link', { name }).style.gridColumn

test('a night goes from the middle of a day to the middle of the next', () => {
  show(<BoardGrid board={board}>{null}</BoardGrid>)

  // Two columns a day behind the room's own; who was here before begins at the edge.
  expect(columnOf(/201 江映雪，11月22日至11月25日，住店中/)).toBe('2 / 7')
  expect(columnOf(/201 季云舒/)).toBe('7 / 10')
})

test('each day says how many rooms are free in its night', () => {
  show(<BoardGrid board={{ ...board, bars: board.bars.slice(0, 1) }}>{null}</BoardGrid>)

  expect(screen.getAllByText(/^空 \d$/).map(({ textContent }) => textContent)).toEqual([
    '空 0',
    '空 0',
    '空 1',
    '空 1',
  ])
})
