import { expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { model } from './fee-collection.model'
import { feeCollection } from './index'

const walks = explore(model)

test('every state is reached', () => {
  const open = feeCollection.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days no fee is confirmed by the one who handed it over', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const { handedOverBy, confirmedBy, receipts } = context
    if (confirmedBy) expect(confirmedBy).not.toBe(handedOverBy)
    const kept = { collected: 'unused', handedOver: 'unused', confirmed: 'used' }
    const wanted = value in kept ? kept[value as keyof typeof kept] : 'refunded'
    expect(receipts.map(({ state }) => state)).toEqual([wanted])
    expect(feeCollection.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

test('on every walk what was taken lies in the safe, or is with the cashier, or was given back', () => {
  for (const { journal, state } of walks) {
    const postings = postingsIn(journal.flatMap(({ facts }) => facts))
    const balance = (account: Parameters<typeof balanceOf>[1]) => balanceOf(postings, account)
    const fees = balance('fees:propertyFee') + balance('fees:other')
    const { amountFen, countedFen } = state.context
    const isKept = state.value === 'collected' || state.value === 'handedOver'

    expect(balance('safe')).toBe(isKept ? amountFen : 0)
    expect(balance('advances')).toBe(isKept ? amountFen : 0)
    expect(fees).toBe(state.value === 'confirmed' ? amountFen : 0)
    expect(balance('finance')).toBe(countedFen ?? 0)
    expect(balance('safe') + balance('finance')).toBe(
      balance('advances') + fees + balance('difference'),
    )
  }
})
