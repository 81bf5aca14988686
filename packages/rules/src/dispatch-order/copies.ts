import type { orderCopies } from './commands'

export type CopyName = (typeof orderCopies)[number]

/** One copy of one part of an order: who holds it, and whether it is back or given up. */
export interface Copy {
  readonly part: number
  readonly holder: CopyName
  readonly isBack: boolean
  readonly isMissing: boolean
  readonly isWrittenOff: boolean
}

const printed = (part: number, holder: CopyName): Copy => ({
  part,
  holder,
  // The desk keeps its own copy.
  isBack: holder === 'desk',
  isMissing: false,
  isWrittenOff: false,
})

/** The three copies of a part. */
export const printedCopies = (part: number): readonly Copy[] => [
  printed(part, 'desk'),
  printed(part, 'department'),
  printed(part, 'owner'),
]

const isOut = ({ isBack, isWrittenOff }: Copy): boolean => !isBack && !isWrittenOff

/** Who still holds a copy of any part. */
export const holdersOut = (copies: readonly Copy[]): readonly CopyName[] => [
  ...new Set(copies.filter(isOut).map(({ holder }) => holder)),
]

export const isOnlyListed = (copies: readonly Copy[], name: CopyName): boolean =>
  copies.some((copy) => isOut(copy) && copy.holder === name && copy.isMissing)

/** Changes the copies that `names` still hold. */
export const changed = (
  copies: readonly Copy[],
  names: readonly CopyName[],
  change: Partial<Copy>,
): readonly Copy[] =>
  copies.map((copy) => (isOut(copy) && names.includes(copy.holder) ? { ...copy, ...change } : copy))
