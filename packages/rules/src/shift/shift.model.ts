import { people, situation } from '../testing'
import type { Model } from '../testing-model'
import type { Shift } from './facts'
import { shift } from './index'
import { cash, drawerId, drawerWith, shen, shenId } from './testing-drawer'

const { lin, gu, cashier } = people
const reason = '试'
const [right, over] = [cash(0), cash(10)]

export const model: Model<Shift> = {
  procedure: shift,
  base: situation(drawerWith(right)),
  inputs: [
    { drawerId, counted: right },
    { drawerId, counted: over, reason },
  ],
  moves: [
    { by: lin, command: { type: 'compile' } },
    { by: lin, command: { type: 'signOff', counted: right } },
    { by: lin, command: { type: 'signOff', counted: right, isLocked: true } },
    { by: gu, command: { type: 'signOff', counted: over, reason } },
    ...[lin, shen].map((by) => ({ by, command: { type: 'start', counted: right } }) as const),
    ...[lin, shen, gu].map(
      (by) => ({ by, command: { type: 'takeOver', counted: right } }) as const,
    ),
    { by: lin, command: { type: 'countDrawer', counted: over, reason } },
    { by: lin, command: { type: 'noteForNext', note: reason, readers: [shenId] } },
    ...[lin, shen].map((by) => ({ by, command: { type: 'readNote', noteNo: 1 } }) as const),
    { by: cashier, command: { type: 'supplyChange', amountFen: 1000 } },
    { by: cashier, command: { type: 'collectTakings', counted: cash(50) } },
    { by: cashier, command: { type: 'collectTakings', counted: cash(500) } },
    { by: gu, command: { type: 'settleDifference', reason } },
    { by: lin, command: { type: 'reassign', personId: shenId } },
    { by: lin, command: { type: 'withdraw', reason } },
    { by: lin, command: { type: 'withdraw', reason }, world: drawerWith(cash(300)) },
    { by: lin, command: { type: 'reopen', reason } },
  ],
}
