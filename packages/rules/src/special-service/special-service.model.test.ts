import { expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { specialService } from './index'
import { model } from './special-service.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = specialService.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days no service is carried out before its fee is in', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const isPaid = context.receipts.some(({ state }) => state === 'used')
    if (['paid', 'dispatched', 'done', 'closed'].includes(value)) expect(isPaid).toBe(true)
    if (value === 'registered') expect(isPaid).toBe(false)
    expect(specialService.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

test('after every step the fee is ours, or back, or an advance', () => {
  for (const { journal, state } of walks) {
    const postings = postingsIn(journal.flatMap(({ facts }) => facts))
    const fees = balanceOf(postings, 'fees:special-service')
    const advances = balanceOf(postings, 'advances')
    const till = balanceOf(postings, 'finance') + balanceOf(postings, 'drawer:front')
    expect(till, state.value).toBe(fees + advances)
    if (['dispatched', 'done', 'closed'].includes(state.value)) expect(fees).toBe(8_000)
    if (['refunded', 'withdrawn'].includes(state.value)) expect(fees).toBe(0)
  }
})
