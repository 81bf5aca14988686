import { expect, test } from 'vitest'
import { type Account, balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { type ResidentPass, residentPass } from './index'
import { model } from './resident-pass.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = residentPass.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

const agrees: Parameters<typeof holdsOnRandomDays<ResidentPass>>[1] = (
  { value, context },
  facts,
) => {
  const postings = postingsIn(facts)
  const at = (account: Account) => balanceOf(postings, account)
  expect(at('finance')).toBe(at('fees:resident-pass') + at('advances'))
  for (const { passNo } of context.passes) {
    const own = postings.filter(({ about }) => about === passNo)
    const isReplacement = context.passes.findIndex((pass) => pass.passNo === passNo)
    const cost = isReplacement < context.holders.length ? 0 : 500
    expect(balanceOf(own, 'fees:resident-pass')).toBe(cost)
  }
  const hasActive = context.passes.some(({ status }) => status === 'active')
  if (value === 'issued') expect(hasActive).toBe(true)
  if (value === 'closed') expect(hasActive).toBe(false)
  if (residentPass.endedStates.includes(value)) expect(at('advances')).toBe(0)
  expect(residentPass.endedStates.includes(value)).toBe(context.endedAt !== null)
}

test('whatever happened, what was taken is our fee, or is held until it is used', () => {
  for (const { state, journal } of walks) {
    agrees(
      state,
      journal.flatMap(({ facts }) => facts),
    )
  }
})

test('the same on random days', () => holdsOnRandomDays(model, agrees))
