import { expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { moveIn } from './index'
import { model } from './move-in.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = moveIn.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nobody has keys before owner, fees, meters and inspection are done', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const { ownerId, receipts, waterCubicMetres, defectCount, keys } = context
    const isReady =
      ownerId !== null &&
      receipts.some(({ state }) => state === 'used') &&
      waterCubicMetres !== null &&
      defectCount !== null
    if (keys.length > 0) expect(isReady).toBe(true)
    expect(keys.length > 0).toBe(['keysHanded', 'archived'].includes(value))
    expect(moveIn.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

test('after every step the fee is ours, or back, or an advance', () => {
  for (const { journal, state } of walks) {
    const postings = postingsIn(journal.flatMap(({ facts }) => facts))
    const fees = balanceOf(postings, 'fees:move-in')
    const till = balanceOf(postings, 'finance') + balanceOf(postings, 'drawer:front')
    expect(till, state.value).toBe(fees + balanceOf(postings, 'advances'))
    if (['keysHanded', 'archived'].includes(state.value)) expect(fees).toBe(120_000)
    if (state.value === 'withdrawn') expect(fees).toBe(0)
  }
})
