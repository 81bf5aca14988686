import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { model } from './complaint.model'
import { complaint } from './index'

const walks = explore(model)

test('every state is reached', () => {
  const open = complaint.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days none is closed unjudged, and replay gives the row', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    if (value === 'closed') expect(context.valid).not.toBeNull()
    if (context.severity === 'major') expect(context.supervisorDueAt).toBeNull()
    if (value === 'resolved' || value === 'replied') expect(context.managerDueAt).toBeNull()
    expect(complaint.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
