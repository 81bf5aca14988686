import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import type { DeskCheck } from './facts'
import { deskCheck, deskItems } from './index'

const { lin, gu, zheng } = people
const reason = '试'

export const model: Model<DeskCheck> = {
  procedure: deskCheck,
  base: situation<unknown>(null),
  inputs: [{ place: '大堂前台' }],
  moves: [
    ...deskItems.map(
      (item) => ({ by: lin, command: { type: 'check', item, answer: 'ok' } }) as const,
    ),
    { by: lin, command: { type: 'check', item: 'lighting', answer: 'defect', words: reason } },
    { by: lin, command: { type: 'check', item: 'forms', answer: 'defect', words: reason } },
    { by: lin, command: { type: 'check', item: 'desk', answer: 'defect' } },
    ...[gu, zheng].map((by) => ({ by, command: { type: 'passRest' } }) as const),
    { by: lin, command: { type: 'complete' } },
    { by: lin, command: { type: 'amend', field: 'place', value: '东门前台', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
