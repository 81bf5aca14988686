import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { holdersOut } from './copies'
import { model } from './dispatch-order.model'
import { dispatchOrder } from './index'

const walks = explore(model)

test('every state is reached', () => {
  const open = dispatchOrder.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days no order is closed while a copy is out, and none works unsigned', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    expect(context.copiesOut).toEqual(holdersOut(context.copies))
    if (value === 'closed') expect(context.copiesOut).toEqual([])
    if (value === 'received' || value === 'inProgress') expect(context.signature).not.toBeNull()
    if (value === 'issued') expect(context.signature).toBeNull()
    if (value !== 'drafted' && value !== 'cancelled' && value !== 'withdrawn') {
      expect(context.orderNo).not.toBeNull()
      expect(context.copies).toHaveLength(3 * context.part)
    }
    expect(dispatchOrder.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
