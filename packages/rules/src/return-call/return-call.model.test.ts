import { expect, test } from 'vitest'
import { people, situation, unitId } from '../testing'
import { canEnd, explore, holdsOnRandomDays, type Model, statesReached } from '../testing-model'
import { type ReturnCall, returnCall } from './index'

const { lin, gu, cashier } = people
const reason = '试'
const zhou = { name: '周慧敏', phone: '13800001234' }

const model: Model<ReturnCall> = {
  procedure: returnCall,
  base: situation({ knownUnits: [unitId] }),
  inputs: [
    { targets: [zhou], purpose: 'missedCall' },
    { targets: [zhou, { unitId }, { name: '陈述' }], purpose: '说明停水', script: reason },
  ],
  moves: [
    { by: lin, command: { type: 'reached', answer: reason } },
    { by: gu, command: { type: 'reached', answer: reason, satisfaction: 'dissatisfied' } },
    { by: lin, command: { type: 'reached', answer: reason, target: 3 } },
    { by: lin, command: { type: 'noAnswer' } },
    { by: lin, command: { type: 'noAnswer', target: 2 } },
    ...[lin, cashier].map((by) => ({ by, command: { type: 'report', summary: reason } }) as const),
    { by: lin, command: { type: 'amend', field: 'purpose', value: '说明', reason } },
    { by: gu, command: { type: 'markSeen' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}

const walks = explore(model)

test('every state is reached', () => {
  const open = returnCall.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nothing is reported before everybody is settled', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const settled = context.reachedCount + context.givenUpCount
    const isSettled = settled === context.targets.length
    if (value === 'planned' || value === 'calling') expect(isSettled).toBe(false)
    if (value === 'settled' || value === 'reported') expect(isSettled).toBe(true)
    for (const { tries } of context.targets) expect(tries).toBeLessThanOrEqual(3)
    expect(returnCall.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
