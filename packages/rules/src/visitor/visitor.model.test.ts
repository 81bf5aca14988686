import { expect, test } from 'vitest'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { visitor } from './index'
import { model } from './visitor.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = visitor.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days only people on site wear a badge, and replay gives the row', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    expect(value === 'onSite').toBe(context.present > 0)
    expect(value === 'onSite').toBe(context.badgeNo !== null)
    if (value === 'onSite' || value === 'awaitingHost') expect(context.consent).not.toBeNull()
  })
})
