import type { Refusal } from '../clause'
import type { KnownSpace } from './facts'

/** What the register of spaces is asked to do with one: a retired space has no number any more. */
export interface SpaceChange {
  readonly was: Pick<KnownSpace, 'spaceNo' | 'isHeld'>
  readonly spaceNo: string | null
}

/** H-parking-3: a space keeps its number, and stays in use, as long as somebody has it. */
export const spaceRefusal = ({ was, spaceNo }: SpaceChange): Refusal | null =>
  was.isHeld && spaceNo !== was.spaceNo ? { code: spaceInUse, clauses: ['H-parking-3'] } : null

const spaceInUse = 'space-in-use'

/** Every code that `spaceRefusal` can give. */
export const spaceRefusalCodes: readonly string[] = [spaceInUse]
