import { expect, test } from 'vitest'
import { people, situation, unitId } from '../testing'
import { canEnd, explore, holdsOnRandomDays, type Model, statesReached } from '../testing-model'
import { type Complaint, complaint } from './index'

const { lin, gu, ye, zheng } = people
const reason = '试'
const resolve = { type: 'resolve', method: '修', result: '好' } as const
const input = {
  channel: 'phone',
  unitId,
  matter: '噪声',
  reporterName: '周慧敏',
  category: 'other',
}

const model: Model<Complaint> = {
  procedure: complaint,
  base: situation({ isUnitKnown: true }),
  inputs: [
    { ...input, severity: 'general' },
    { ...input, severity: 'major' },
    { ...input, severity: 'general', anonymous: true, reporterName: undefined },
  ],
  moves: [
    { by: lin, command: { type: 'assign', department: 'engineering' } },
    { by: lin, command: { type: 'judge', valid: true, reason } },
    { by: lin, command: { type: 'raise', reason } },
    { by: ye, command: { type: 'acknowledge' } },
    ...[lin, gu, ye, zheng].map((by) => ({ by, command: resolve })),
    { by: lin, command: { type: 'reply', by: 'phone', words: reason } },
    ...(['satisfied', 'dissatisfied', 'notReached'] as const).map(
      (satisfaction) =>
        ({ by: lin, command: { type: 'recordSatisfaction', satisfaction } }) as const,
    ),
    { by: ye, command: { type: 'closeDissatisfied', reason } },
    ...[gu, ye].map((by) => ({ by, command: { type: 'closeUnresolvable', reason } }) as const),
    { by: lin, command: { type: 'addNote', note: reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}

const walks = explore(model)

test('every state is reached', () => {
  const open = complaint.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days none is closed unjudged, and replay gives the row', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    if (value === 'closed') expect(context.valid).not.toBeNull()
    if (context.severity === 'major') expect(context.supervisorDueAt).toBeNull()
    if (value === 'resolved' || value === 'replied') expect(context.managerDueAt).toBeNull()
    expect(complaint.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
