import { passPolicy } from '../pass/policy'

/** R3-5.1.4: the pass itself is free; only a replacement costs something, as every pass's does. */
export const residentPassPolicy = { passReplacementFen: passPolicy.passReplacementFen } as const
