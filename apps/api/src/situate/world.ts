import type { Sought } from './situating'
import { situatingOf } from './situatings'

/** What the registers say, as the rules of the procedure want it. */
export const worldOf = (sought: Sought): unknown => situatingOf(sought.procedure).world(sought)
