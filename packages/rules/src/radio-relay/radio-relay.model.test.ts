import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { radioRelay } from './index'
import { model } from './radio-relay.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = radioRelay.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days no call that must be passed on is forgotten', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const isDue = context.calls >= 2 || !context.clear
    const isKept = context.relayDueAt !== null || context.lateSince !== null
    if (value === 'heard' && isDue) expect(isKept).toBe(true)
    if (value === 'relayed') expect(context.message).not.toBeNull()
    if (value === 'relayed' || value === 'answered') expect(context.answeredBy).not.toBeNull()
    expect(radioRelay.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
