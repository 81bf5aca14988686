import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { returnCall } from './index'
import { model } from './return-call.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = returnCall.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nothing is reported before everybody is settled', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const settled = context.reachedCount + context.givenUpCount
    const isSettled = settled === context.targets.length
    if (value === 'planned' || value === 'calling') expect(isSettled).toBe(false)
    if (value === 'settled' || value === 'reported') expect(isSettled).toBe(true)
    for (const { tries } of context.targets) expect(tries).toBeLessThanOrEqual(3)
    expect(returnCall.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
