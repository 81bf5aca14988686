import { expect, test } from 'vitest'
import { deskRanks } from '../role'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { serviceRequest } from './index'
import { model } from './service-request.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = serviceRequest.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nobody lower answers once it went up, and replay gives the row', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const rank = (deskRanks as readonly string[]).indexOf(context.holder.role)
    if (value === 'withSupervisor') expect(rank).toBeGreaterThanOrEqual(1)
    if (value === 'withManager') expect(rank).toBeGreaterThanOrEqual(2)
    if (value === 'withDepartment') expect(context.department).not.toBeNull()
    expect(serviceRequest.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
