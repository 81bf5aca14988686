import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import type { DispatchOrder } from './facts'
import { dispatchOrder } from './index'
import { finish, leak, orders, receive, report, start } from './testing-order'

const { lin, gu, zheng, bai, fu } = people
const reason = '试'

export const model: Model<DispatchOrder> = {
  procedure: dispatchOrder,
  base: situation(orders),
  inputs: [
    leak,
    { place: '东门', matter: reason, department: 'cleaning', priority: 'normal', stewardId: 'fu' },
  ],
  moves: [
    { by: lin, command: { type: 'issue' } },
    ...[zheng, bai, fu].map((by) => ({ by, command: receive })),
    ...[zheng, fu].map((by) => ({ by, command: start })),
    ...[zheng, fu].map((by) => ({ by, command: finish })),
    { by: zheng, command: { type: 'reject', reason } },
    { by: lin, command: { type: 'reissue', department: 'cleaning' } },
    { by: lin, command: { type: 'cancel', reason } },
    { by: lin, command: { type: 'apologise', words: reason } },
    { by: lin, command: report },
    { by: lin, command: { ...report, satisfaction: 'dissatisfied' } },
    { by: lin, command: { type: 'collectCopies', copies: ['department'] } },
    { by: lin, command: { type: 'collectCopies', copies: ['department', 'owner'] } },
    { by: lin, command: { type: 'listMissingCopy', copy: 'owner' } },
    ...[lin, gu].map(
      (by) => ({ by, command: { type: 'writeOffCopy', copy: 'owner', reason } }) as const,
    ),
    ...[lin, gu].map((by) => ({ by, command: { type: 'closeDissatisfied', reason } }) as const),
    { by: zheng, command: { type: 'addNote', note: reason } },
    { by: lin, command: { type: 'amend', field: 'matter', value: reason, reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
