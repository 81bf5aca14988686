import type { ReturnCallWorld } from '@frontdesk/rules/return-call'
import type { Situating } from './situating'

export const returnCall: Situating = {
  parts: {},
  world: ({ loaded }): ReturnCallWorld => ({ knownUnits: loaded.units ?? [] }),
}
