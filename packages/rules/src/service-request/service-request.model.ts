import { newId, people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { type ServiceRequest, serviceRequest } from './index'

const { lin, gu, ye, zhou, zheng, bai, kiosk } = people
const reason = '试'

export const model: Model<ServiceRequest> = {
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
