import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
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

export const model: Model<Complaint> = {
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
