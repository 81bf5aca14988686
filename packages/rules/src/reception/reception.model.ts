import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { type Reception, reception } from './index'
import { receptionDesk } from './testing-desk'

const { lin, gu, cashier } = people
const reason = '试'
const answer = { answer: reason, source: '公示' } as const
const promise = {
  type: 'promiseCallback',
  callbackAt: '2026-03-02T03:00:00.000Z',
  matter: reason,
} as const

export const model: Model<Reception> = {
  procedure: reception,
  base: situation(receptionDesk),
  inputs: [
    { channel: 'phone', phone: '13800001234' },
    { channel: 'visit', name: '周慧敏', unitId, kind: 'owner', matter: reason },
    { channel: 'relayed', receivedBy: '东门岗' },
  ],
  moves: [
    { by: lin, command: { type: 'answer', rings: 2 } },
    { by: lin, command: { type: 'ringOff' } },
    { by: lin, command: { type: 'identify', kind: 'owner', name: '周慧敏', unitId } },
    { by: lin, command: { type: 'noteMatter', matter: reason } },
    { by: lin, command: { type: 'noteMatter', matter: reason, isComplaint: true } },
    { by: lin, command: { type: 'lookUp' } },
    ...[lin, cashier].map((by) => ({ by, command: { type: 'giveAnswer', ...answer } }) as const),
    { by: lin, command: promise },
    ...[lin, gu].map((by) => ({ by, command: { type: 'callBack', ...answer } }) as const),
    { by: lin, command: { type: 'introduce', assistantId: 'wen' } },
    { by: lin, command: { type: 'refer', to: 'service-request' } },
    { by: lin, command: { type: 'refer', to: 'desk-check' } },
    {
      by: lin,
      command: { type: 'refer', to: 'complaint', input: { category: 'other', severity: 'major' } },
    },
    { by: lin, command: { type: 'declineUnreasonable', explanation: reason } },
    { by: lin, command: { type: 'repeatBack' } },
    { by: lin, command: { type: 'farewell' } },
    { by: lin, command: { type: 'callerHungUp' } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
