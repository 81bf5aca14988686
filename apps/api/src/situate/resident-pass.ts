import type { ResidentPassWorld } from '@frontdesk/rules/resident-pass'
import { isUnitKnown } from './matter'
import { owners } from './owners'
import { type PassParts, passParts, passWorld } from './passes'
import type { Situating } from './situating'

interface Parts extends PassParts {
  readonly owners: readonly string[]
}

/** The registers as the resident's pass asks them. */
export const residentPass: Situating<Parts> = {
  parts: { ...passParts('resident'), verify: { owners } },
  world: (sought): ResidentPassWorld => ({
    ...passWorld(sought),
    isUnitKnown: isUnitKnown(sought),
    owners: sought.loaded.parts?.owners ?? [],
  }),
}
