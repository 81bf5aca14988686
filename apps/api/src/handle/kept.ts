import { keepDrawer, type RegisterWrite } from '@frontdesk/db'
import type { LookedAtDrawer } from '../situate/money'
import type { Reading } from './read'

/** What a decision saw of drawers; if it has moved on when the decision is written, all is decided again. */
export const keptOf = ({ loaded }: Pick<Reading, 'loaded'>): RegisterWrite[] =>
  Object.values(loaded.parts ?? {})
    .filter(isLookedAt)
    .map(({ drawerId, version }) => keepDrawer(drawerId, version))

const isLookedAt = (part: unknown): part is LookedAtDrawer =>
  typeof part === 'object' && part !== null && 'drawerId' in part && 'version' in part
