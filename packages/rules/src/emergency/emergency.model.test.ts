import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { model } from './emergency.model'
import { emergency } from './index'

const walks = explore(model)

test('every state is reached', () => {
  const open = emergency.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nobody is left waiting without an alarm', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const isWatched = context.relayDueAt !== null || context.takeInHandDueAt !== null
    const isAlarmed = context.alarmSince !== null
    if (value === 'reported' || value === 'relayed') expect(isWatched).toBe(!isAlarmed)
    if (value === 'reported') expect(context.relayedTo).toEqual([])
    if (value === 'inHand') {
      expect(context.relayedTo).toContain(context.department)
      expect(isAlarmed).toBe(false)
    }
    if (value === 'resolved') expect(context.fileDueAt !== null).toBe(context.lateSince === null)
    if (value === 'filed') expect(context.report).not.toBeNull()
    expect(emergency.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
