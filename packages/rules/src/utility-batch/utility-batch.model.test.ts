import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { utilityBatch } from './index'
import { model } from './utility-batch.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = utilityBatch.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days a settled batch is one whose every request is settled, once', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const { requestIds, settledIds } = context
    expect(new Set(settledIds).size).toBe(settledIds.length)
    expect(settledIds.every((id) => requestIds.includes(id))).toBe(true)
    if (value === 'handedOver') expect(settledIds.length).toBeLessThan(requestIds.length)
    if (value === 'settled') expect(settledIds.length).toBe(requestIds.length)
    expect(utilityBatch.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
