import { people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import type { Emergency } from './facts'
import { emergency } from './index'

const { lin, gu, ye, zheng, bai } = people
const reason = '试'

export const model: Model<Emergency> = {
  procedure: emergency,
  base: situation({ isUnitKnown: true }),
  inputs: [
    { kind: 'burstPipe', place: '3 栋 12 楼', reporter: '周慧敏', severity: 'general', unitId },
    { kind: 'fire', place: '地下车库', reporter: '巡逻岗', severity: 'major' },
  ],
  moves: [
    { by: lin, command: { type: 'relay', to: 'engineering' } },
    { by: gu, command: { type: 'relay', to: 'security' } },
    ...[zheng, bai].map((by) => ({ by, command: { type: 'takeInHand' } }) as const),
    { by: lin, command: { type: 'informOwner', to: 'building', words: reason } },
    { by: lin, command: { type: 'answerEnquiry', question: reason, answer: reason } },
    { by: lin, command: { type: 'raise', reason } },
    ...[lin, zheng, bai].map(
      (by) => ({ by, command: { type: 'resolve', result: reason } }) as const,
    ),
    ...[lin, ye].map((by) => ({ by, command: { type: 'file', report: reason } }) as const),
    { by: lin, command: { type: 'amend', field: 'place', value: '5 栋', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
