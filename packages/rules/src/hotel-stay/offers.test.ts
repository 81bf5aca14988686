import { describe, expect, test } from 'vitest'
import { offersFor } from './index'
import { at, guaranteed, house, plain, stay, use } from './testing-house'

const offered = (one: ReturnType<typeof stay>, situation = at()) => {
  const { chosen, others, shiftsCount } = offersFor(one.state.context, situation)
  const numbers = (rooms: typeof chosen) => rooms.map(({ room }) => room.roomNo)
  return { chosen: numbers(chosen), others: numbers(others), shiftsCount }
}

describe('what is laid before the guest', () => {
  test('is what the clauses choose, and what else is free, the best first', () => {
    const { chosen } = offersFor(stay({ needs: ['children'] }).state.context, at())
    expect(chosen[0]?.reasons[0]).toEqual({
      clause: 'R5-6.4',
      ground: 'lowFloorNearDesk',
      because: 'children',
    })
    expect(offered(stay({ purpose: 'business' }))).toEqual({
      chosen: ['701'],
      others: ['201', '202', '901'],
      shiftsCount: 0,
    })
  })

  test('is nothing when the house is full', () => {
    const full = house(use(81, { roomId: plain, isInHouse: true }))
    const three = { rooms: 4, beds: 4 }

    expect(offered(stay(three), at(full))).toMatchObject({ chosen: [], shiftsCount: 0 })
  })

  test('to guests who move is every other free room', () => {
    expect(offered(guaranteed()).others).toEqual(['202', '701', '901'])
  })
})
