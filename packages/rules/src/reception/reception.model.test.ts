import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { reception } from './index'
import { model } from './reception.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = reception.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nobody is left on the line or without an answer', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    if (value === 'closed') {
      expect(context.channel === 'phone' ? context.hungUpAt : 'visit').not.toBeNull()
      expect(context.matter === null || context.isMatterSettled).toBe(true)
      expect(!context.isComplaint || context.referredTo === 'complaint').toBe(true)
      if (context.kind === 'owner') expect(context.unitId).not.toBeNull()
    }
    if (value === 'awaitingCallback') expect(context.callbackAt).not.toBeNull()
    expect(reception.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
