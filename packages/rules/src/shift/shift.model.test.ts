import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../decide'
import { balanceOf, type Posting, postingsIn } from '../ledger'
import { isNothing } from '../receipts/tally'
import { start } from '../start'
import { situation } from '../testing'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { shift } from './index'
import { model } from './shift.model'
import { cash, drawerId, drawerWith } from './testing-drawer'

const walks = explore(model)

test('every state is reached', () => {
  const open = shift.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nobody takes over from themselves, and nothing is signed off unseen', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const { signedOffBy, takenOverBy, compiledAt, isLocked, lastCount } = context
    if (value === 'takenOver') expect(takenOverBy).not.toBe(signedOffBy)
    if (value === 'signedOff') expect(compiledAt).not.toBe(null)
    if (value === 'open') expect([isLocked, signedOffBy]).toEqual([false, null])
    expect(lastCount === null || isNothing(lastCount.difference) || lastCount.reason).toBeTruthy()
    expect(shift.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

test('on random days the drawer holds what came in, less what went out, less what was settled', () => {
  const moves = fc.array(fc.nat({ max: model.moves.length - 1 }), { maxLength: 30 })
  fc.assert(
    fc.property(moves, (chosen) => {
      const postings: Posting[] = []
      const held = () => balanceOf(postings, `drawer:${drawerId}`)
      const opening = start(shift, { drawerId, counted: cash(0) }, situation(drawerWith(cash(0))))
      if (!opening.ok) throw new Error('not opened')
      let { state } = opening
      let settled = 0
      for (const index of chosen) {
        const move = model.moves[index]
        if (!move) continue
        const world = drawerWith(cash(held() / 100))
        const before = held()
        const decision = decide(shift, state, {
          command: move.command,
          situation: situation(world, { by: move.by }),
        })
        if (!decision.ok) continue
        if (move.command.type === 'settleDifference') settled += state.context.difference.cash
        state = decision.state
        postings.push(...postingsIn(decision.facts))
        if (!['supplyChange', 'collectTakings', 'settleDifference'].includes(move.command.type)) {
          expect(held()).toBe(before)
        }
      }
      const cameIn = -balanceOf(postings, 'finance')
      expect(held()).toBe(cameIn + settled)
      expect(balanceOf(postings, 'difference')).toBe(settled)
    }),
    { numRuns: 300, seed: 20260302 },
  )
})
