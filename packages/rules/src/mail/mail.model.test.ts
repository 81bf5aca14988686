import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { mail } from './index'
import { model } from './mail.model'

const walks = explore(model)
const atDesk = ['inKeeping', 'notified', 'contacting', 'heldForOwner']

test('every state is reached, but no item is called off into nowhere', () => {
  const real = mail.states.filter((state) => state !== 'unopened' && state !== 'withdrawn')
  expect(statesReached(walks)).toEqual(new Set(real))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days an item at the desk has one place, and what has left has none', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    expect(atDesk.includes(value)).toBe(context.place !== null)
    if (context.place !== null) expect(context.signedAt).not.toBeNull()
    if (value === 'refused') expect(context.signedAt).toBeNull()
    if (value === 'returnedToSender') expect(context.livesHereAt).toBeNull()
    if (value === 'notified') expect(context.code).not.toBeNull()
    expect(value === 'collected').toBe(context.signature !== null)
    expect(mail.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

test('on random days nothing that waits is forgotten: time moves it, or it shows as late', () => {
  holdsOnRandomDays(model, (state) => {
    if (!atDesk.includes(state.value)) return
    const isTimed = mail.deadlines(state.value, state.context).length > 0
    expect(isTimed || state.context.lateSince !== null).toBe(true)
  })
})
