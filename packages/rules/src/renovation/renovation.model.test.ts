import { expect, test } from 'vitest'
import { type Account, balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { type Renovation, renovation } from './index'
import { model } from './renovation.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = renovation.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

const secured = ['depositPaid', 'permitted', 'finished', 'accepted']

const agrees: Parameters<typeof holdsOnRandomDays<Renovation>>[1] = ({ value, context }, facts) => {
  const postings = postingsIn(facts)
  const at = (account: Account) => balanceOf(postings, account)
  const held = at('deposits:renovation')
  expect(at('finance')).toBe(held + at('advances') + at('forfeited:renovation'))
  expect(held).toBe(context.depositFen)
  expect(held).toBe(secured.includes(value) ? 200_000 : 0)
  if (renovation.endedStates.includes(value)) expect(at('advances')).toBe(0)
  expect(context.permitDueAt === null || value === 'permitted').toBe(true)
  expect(renovation.endedStates.includes(value)).toBe(context.endedAt !== null)
}

test('whatever happened, the deposit is held, given back or kept', () => {
  for (const { state, journal } of walks) {
    agrees(
      state,
      journal.flatMap(({ facts }) => facts),
    )
  }
})

test('the same on random days', () => holdsOnRandomDays(model, agrees))
