import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import { type KeyLoan, keyLoan } from './index'
import {
  cabinet,
  doorKey,
  lends,
  loses,
  owners,
  ownersKey,
  pays,
  plumber,
  returns,
  spareKey,
  wanted,
} from './testing-cabinet'

const { lin, gu, cashier, zheng } = people
const reason = '试'
const atDesk = cabinet()
const closedDrawer = { drawerId: null }

/** Everything that can happen to a loan. */
export const model: Model<KeyLoan> = {
  procedure: keyLoan,
  base: situation({ ...atDesk, keys: [...atDesk.keys, owners] }),
  inputs: [wanted(), wanted({ keyIds: [ownersKey], borrower: plumber })],
  moves: [
    { by: cashier, command: pays },
    { by: lin, command: pays },
    { by: lin, command: pays, world: closedDrawer },
    { by: gu, command: { type: 'voidReceipt', receiptNo: 'SJ-2026-000001', reason } },
    { by: lin, command: { type: 'printReceipt', receiptNo: 'SJ-2026-000001' } },
    { by: lin, command: { type: 'reprintReceipt', receiptNo: 'SJ-2026-000001' } },
    { by: lin, command: lends, world: { keys: atDesk.keys } },
    { by: lin, command: lends, world: { keys: [owners] } },
    { by: zheng, command: lends, world: { keys: atDesk.keys } },
    { by: lin, command: { type: 'move', where: '工程部' } },
    { by: lin, command: { type: 'tellOwner', outcome: reason } },
    ...[returns(), returns(doorKey), returns(spareKey)].map((command) => ({ by: lin, command })),
    { by: lin, command: returns(spareKey), world: closedDrawer },
    ...[loses(), loses(doorKey)].map((command) => ({ by: lin, command })),
    { by: gu, command: { type: 'refundFound', reason }, world: { foundIds: [doorKey, spareKey] } },
    { by: lin, command: { type: 'turnDown', reason } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'amend', field: 'loanPurpose', value: '检修', reason } },
    { by: gu, command: { type: 'markSeen' } },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
