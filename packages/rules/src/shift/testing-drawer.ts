import { emptyTally, type Tally } from '../receipts/tally'
import type { Situation } from '../situation'
import { openCase, people, situation } from '../testing'
import type { ShiftWorld } from './facts'
import { shift } from './index'

export const drawerId = '00000000-0000-4000-8000-0000000d4a01'
export const shenId = '00000000-0000-4000-8000-000000005e01'
export const shen = { ...people.lin, personId: shenId }

export const cash = (yuan: number): Tally => ({ ...emptyTally, cash: yuan * 100 })

const empty = { count: 0, first: [] }

export const compilation: NonNullable<ShiftWorld['compilation']> = {
  openCases: empty,
  keysOut: empty,
  custody: empty,
  parcels: empty,
  visitorsOnSite: 2,
}

/** A drawer with so much in it by the ledger, that nobody holds. */
export const drawerWith = (expected: Tally, changes: Partial<ShiftWorld> = {}): ShiftWorld => ({
  drawer: { drawerId, name: '前台一号', expected, heldBy: null },
  ownDrawerId: null,
  knownStaff: ['lin', shenId],
  waitingTransfers: [],
  compilation,
  ...changes,
})

export const atDrawer = (
  expected: Tally,
  changes: Partial<ShiftWorld> = {},
): Situation<ShiftWorld> => situation(drawerWith(expected, changes))

/** Lin's shift, begun with 200 yuan in the drawer. */
export const linsShift = (base = atDrawer(cash(200)), input = {}) =>
  openCase(shift, { drawerId, counted: cash(200), ...input }, base)
