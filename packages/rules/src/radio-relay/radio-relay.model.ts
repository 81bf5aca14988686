import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import type { RadioRelay } from './facts'
import { radioRelay } from './index'

const { lin, gu, zheng } = people
const reason = '试'

export const model: Model<RadioRelay> = {
  procedure: radioRelay,
  base: situation<unknown>(null),
  inputs: [
    { from: 'patrol', to: 'engineering', calls: 1, clear: true },
    { from: 'gate', to: '三号岗', calls: 2, clear: true },
    { from: 'lobby', to: 'cleaning', calls: 1, clear: false },
  ],
  moves: [
    { by: lin, command: { type: 'hear', calls: 2, clear: true } },
    { by: lin, command: { type: 'hear', from: 'gate', calls: 1, clear: false } },
    { by: gu, command: { type: 'relay', message: reason, answeredBy: 'engineering' } },
    ...[lin, zheng].map((by) => ({ by, command: { type: 'answer' } }) as const),
    { by: lin, command: { type: 'amend', field: 'to', value: 'cleaning', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
