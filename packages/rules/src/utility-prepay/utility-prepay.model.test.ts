import { expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { utilityPrepay } from './index'
import { model } from './utility-prepay.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = utilityPrepay.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days a collected or cancelled one holds nothing more', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    if (value === 'awaitingCollection' || value === 'collected') {
      expect((context.spentFen ?? 0) + (context.changeFen ?? 0)).toBe(context.cashFen)
    }
    expect(utilityPrepay.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

// Where the owner's cash is: nowhere else than at the desk, with the purchaser, or with the utility.
test('after every step the cash taken is what is owed to the owner, and where it should be', () => {
  for (const { journal, state } of walks) {
    const postings = postingsIn(journal.flatMap(({ facts }) => facts))
    const { cashFen, spentFen, changeFen } = state.context
    const owed = balanceOf(postings, 'utilityMoney')
    const custody = balanceOf(postings, 'custody')
    const purchaser = balanceOf(postings, 'purchaser')
    expect(custody + purchaser, state.value).toBe(owed)
    if (state.value === 'registered') expect([custody, purchaser]).toEqual([cashFen, 0])
    if (state.value === 'handedOver' && spentFen === null) expect(purchaser).toBe(cashFen)
    if (state.value === 'awaitingCollection') expect(custody).toBe(changeFen)
    if (utilityPrepay.endedStates.includes(state.value)) expect(owed).toBe(0)
  }
})
