import { expect, test } from 'vitest'
import type { Fen } from '../money'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { model } from './hotel-stay.model'
import { hotelStay } from './index'

const walks = explore(model)

test('every state is reached', () => {
  const open = hotelStay.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days no key goes out early, and what was taken is held or given back', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const { receipts, guaranteeFen, nightFen, kind, allotted, keyIds, checkedInAt } = context
    const sumOf = (state: string): Fen =>
      receipts.filter((each) => each.state === state).reduce((sum, each) => sum + each.amountFen, 0)
    const isEnded = hotelStay.endedStates.includes(value)

    expect(isEnded).toBe(context.endedAt !== null)
    if (keyIds.length > 0) expect([allotted.length > 0, nightFen, kind]).not.toContain(null)
    if (value === 'inHouse') expect(checkedInAt).not.toBeNull()
    if (allotted.length > 0) {
      expect(allotted).toHaveLength(context.rooms)
      expect(new Set(allotted.map(({ roomId }) => roomId)).size).toBe(context.rooms)
    }
    expect(isEnded ? 0 : sumOf('used')).toBe(guaranteeFen)
    if (isEnded) expect(sumOf('unused')).toBe(0)
  })
})
