import { expect, test } from 'vitest'
import { balanceOf, postingsIn } from '../ledger'
import { canEnd, explore, holdsOnRandomDays, statesReached } from '../testing-model'
import { keyLoan } from './index'
import { model } from './key-loan.model'

const walks = explore(model)

test('every state is reached', () => {
  const open = keyLoan.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days a loan ends when no key is out, and not before', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const states = context.keys.map(({ state }) => state)
    expect(states.includes('out')).toBe(value === 'onLoan')
    if (value === 'closed') expect(new Set(states)).toEqual(new Set(['back']))
    // What the supervisor refunded counts as back; a loan that ended before stays as it ended.
    if (value === 'lost') expect(context.keysLost !== '' || context.refundFen > 0).toBe(true)
    expect(keyLoan.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})

test('after every step what was taken is what is held, given back or kept', () => {
  for (const { journal, state } of walks) {
    const facts = journal.flatMap(({ facts: each }) => each)
    const postings = postingsIn(facts)
    const taken = facts
      .flatMap((fact) => (fact.type === 'receiptMade' ? [fact] : []))
      .filter(({ receiptNo }) => !isVoided(receiptNo))
      .reduce((sum, { amountFen }) => sum + amountFen, 0)
    const { depositFen, refundFen, forfeitedFen } = state.context
    const owed = balanceOf(postings, 'advances') + balanceOf(postings, 'deposits:key-loan')
    const tills = balanceOf(postings, 'finance') + balanceOf(postings, 'drawer:front')

    expect(depositFen + refundFen + forfeitedFen, state.value).toBe(taken)
    expect(owed).toBe(depositFen)
    expect(balanceOf(postings, 'forfeited:key-loan')).toBe(forfeitedFen)
    expect(tills).toBe(depositFen + forfeitedFen)
    if (keyLoan.endedStates.includes(state.value)) expect(owed).toBe(0)

    function isVoided(receiptNo: string): boolean {
      return facts.some((fact) => fact.type === 'receiptVoided' && fact.receiptNo === receiptNo)
    }
  }
})
