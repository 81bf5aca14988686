import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { model } from './desk-check.model'
import { unanswered } from './facts'
import { deskCheck } from './index'

const walks = explore(model)

test('every state is reached', () => {
  const open = deskCheck.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days no check is done with an item left', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    if (value === 'done') expect(unanswered(context)).toEqual([])
    expect(deskCheck.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
