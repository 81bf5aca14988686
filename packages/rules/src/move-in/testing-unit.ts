import type { CommandOf } from '../procedure'
import { openCase, people, situation, unitId } from '../testing'
import type { MoveInDocument } from './facts'
import { type MoveIn, type MoveInWorld, moveIn } from './index'

export const ownerId = '00000000-0000-4000-8000-0000000000c1'
export const doorKey = '00000000-0000-4000-8000-0000000000a1'
export const mailKey = '00000000-0000-4000-8000-0000000000a2'
export const receiptNo = 'SJ-2026-000001'

const hanging = {
  kind: 'vacant',
  unitId,
  isOut: false,
  isMissing: false,
  reservedUntil: null,
  isGone: false,
} as const

const receipt = {
  receiptNo,
  amountFen: 120_000,
  purpose: 'fee',
  account: 'finance',
  caseId: '00000000-0000-4000-8000-00000000ca5d',
  isCollected: false,
  isOver: false,
} as const

/** A unit whose owner the archive knows, with two keys in the cabinet. */
export const empty = (changes: Partial<MoveInWorld> = {}): MoveInWorld => ({
  isUnitKnown: true,
  isRunning: false,
  owners: [ownerId],
  keys: [
    { keyId: doorKey, label: 'A01', pieces: 3, registered: hanging },
    { keyId: mailKey, label: 'A02', pieces: 1, registered: hanging },
  ],
  nextReceipt: { receiptNo, year: 2026, serial: 1 },
  receipt,
  isPaperNoTaken: false,
  drawerId: 'front',
  ...changes,
})

/** The world with one of its keys otherwise. */
export const withKey = (changes: Partial<MoveInWorld['keys'][number]['registered']>) => {
  const world = empty()
  const [first, ...others] = world.keys
  if (!first) throw new Error('The unit has keys')
  return { ...world, keys: [{ ...first, registered: { ...hanging, ...changes } }, ...others] }
}

export const wanted = { unitId, ownerName: '陈述', ownerPhone: '13800136021', feeFen: 120_000 }

export const starts = (changes: Record<string, unknown> = {}, world = empty()) =>
  openCase<MoveIn>(moveIn, { ...wanted, ...changes }, situation(world))

type Sent<Type extends CommandOf<MoveIn>['type']> = CommandOf<MoveIn> & { readonly type: Type }

export const papers = ['idCard', 'purchaseContract', 'moveInNotice'] satisfies MoveInDocument[]

export const verifies: Sent<'verifyOwner'> = {
  type: 'verifyOwner',
  applicantIs: 'owner',
  documents: papers,
}
export const settles: Sent<'settleFees'> = { type: 'settleFees', receiptNo }
export const reads: Sent<'readMeters'> = {
  type: 'readMeters',
  waterCubicMetres: 12,
  electricityKilowattHours: 340,
}
export const inspects: Sent<'inspectUnit'> = {
  type: 'inspectUnit',
  defects: [{ matter: '厨房龙头漏水', department: 'engineering' }],
}
export const hands: Sent<'handOverKeys'> = {
  type: 'handOverKeys',
  keyIds: [doorKey, mailKey],
  signature: '陈述',
}
export const files: Sent<'archive'> = { type: 'archive' }

export const verified = () => starts().does(verifies)
export const settled = () =>
  verified().does({ type: 'recordPayment' }, { by: people.cashier }).does(settles)
export const inspected = () => settled().does(reads).does(inspects)
