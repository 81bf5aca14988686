import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { type ReturnCall, returnCall } from './index'

const { lin, gu, cashier } = people
const reason = '试'
const zhou = { name: '周慧敏', phone: '13800001234' }

export const model: Model<ReturnCall> = {
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
