import { expect, test } from 'vitest'
import { deskRanks } from '../role'
import { newId, people, situation, unitId } from '../testing'
import { canEnd, explore, holdsOnRandomDays, type Model, statesReached } from '../testing-model'
import { type ServiceRequest, serviceRequest } from './index'

const { lin, gu, ye, zhou, zheng, bai, kiosk } = people
const reason = '试'

const model: Model<ServiceRequest> = {
  procedure: serviceRequest,
  base: situation({ isUnitKnown: true }),
  inputs: [
    { channel: 'phone', unitId, matter: '漏水', reporterName: '周慧敏' },
    {
      channel: 'visit',
      unitId,
      matter: '旧事',
      reporterName: '周慧敏',
      receivedAt: '2026-02-20T01:00:00.000Z',
    },
  ],
  moves: [
    ...[lin, gu, ye, bai].map(
      (by) => ({ by, command: { type: 'complete', handling: '修', result: '好' } }) as const,
    ),
    ...[lin, gu].map(
      (by) => ({ by, command: { type: 'forward', department: 'engineering' } }) as const,
    ),
    { by: zheng, command: { type: 'accept' } },
    { by: zheng, command: { type: 'reportProgress', note: reason } },
    { by: zheng, command: { type: 'reportDone', handling: reason } },
    { by: zheng, command: { type: 'handBack', reason } },
    { by: lin, command: { type: 'reclassify', category: 'other', severity: 'general' } },
    ...[gu, ye].map((by) => ({ by, command: { type: 'closeUnresolvable', reason } }) as const),
    { by: lin, command: { type: 'markGrave', reason } },
    { by: zhou, command: { type: 'acknowledge', of: 'grave' } },
    { by: lin, command: { type: 'feedBack', department: 'cleaning', words: reason } },
    { by: bai, command: { type: 'acknowledge', of: 'feedBack' } },
    { by: lin, command: { type: 'followUp', note: reason } },
    { by: lin, command: { type: 'amend', field: 'matter', value: '水', reason } },
    { by: gu, command: { type: 'reassign', personId: newId } },
    { by: gu, command: { type: 'review' } },
    { by: gu, command: { type: 'markSeen' } },
    { by: lin, command: { type: 'reopen', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: kiosk, command: { type: 'withdraw', reason } },
  ],
}

const walks = explore(model)

test('every state is reached', () => {
  const open = serviceRequest.states.filter((state) => state !== 'unopened')
  expect(statesReached(walks)).toEqual(new Set(open))
})

test('every state can still end', () => {
  for (const walk of walks) expect(canEnd(model, walk), walk.state.value).toBe(true)
})

test('on random days nobody lower answers once it went up, and replay gives the row', () => {
  holdsOnRandomDays(model, ({ value, context }) => {
    const rank = (deskRanks as readonly string[]).indexOf(context.holder.role)
    if (value === 'withSupervisor') expect(rank).toBeGreaterThanOrEqual(1)
    if (value === 'withManager') expect(rank).toBeGreaterThanOrEqual(2)
    if (value === 'withDepartment') expect(context.department).not.toBeNull()
    expect(serviceRequest.endedStates.includes(value)).toBe(context.endedAt !== null)
  })
})
