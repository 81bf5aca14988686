import { expect, test } from 'vitest'
import { type Account, balanceOf, postingsIn } from '../ledger'
import { isSettled } from '../pass/passes'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { type TemporaryPass, temporaryPass } from './index'
import { model } from './temporary-pass.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = temporaryPass.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

const agrees: Parameters<typeof holdsOnRandomDays<TemporaryPass>>[1] = (
  { value, context },
  facts,
) => {
  const postings = postingsIn(facts)
  const at = (account: Account) => balanceOf(postings, account)
  const held = at('deposits:temporary-pass') + at('advances')
  expect(at('finance')).toBe(held + at('fees:temporary-pass') + at('forfeited:temporary-pass'))

  for (const pass of context.passes) {
    const own = postings.filter(({ about }) => about === pass.passNo)
    const deposit = balanceOf(own, 'deposits:temporary-pass')
    expect(deposit).toBe(isSettled(pass) ? 0 : pass.depositFen)
    const forfeited = balanceOf(own, 'forfeited:temporary-pass')
    expect(forfeited).toBe(pass.status === 'lost' ? pass.depositFen : 0)
  }
  if (temporaryPass.endedStates.includes(value)) expect(held).toBe(0)
  expect(new Set(context.passes.map(({ passNo }) => passNo)).size).toBe(context.passes.length)
  expect(temporaryPass.endedStates.includes(value)).toBe(context.endedAt !== null)
}

test('whatever happened, what was taken was given back, is kept, or is held', () => {
  for (const { state, journal } of walks) {
    agrees(
      state,
      journal.flatMap(({ facts }) => facts),
    )
  }
})

test('the same on random days', () => holdsOnRandomDays(model, agrees))
