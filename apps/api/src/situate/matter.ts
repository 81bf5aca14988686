import type { MatterWorld } from '@frontdesk/rules'
import type { Situating, Sought } from './situating'

/** True when the unit that the command names stands in the owner archive. */
export const isUnitKnown = ({ command, loaded }: Sought): boolean =>
  loaded.units?.includes(String(command.unitId).toLowerCase()) ?? false

/** What is asked of a matter that somebody brings up: whether its unit is known. */
export const matter: Situating = {
  parts: {},
  world: (sought): MatterWorld => ({ isUnitKnown: isUnitKnown(sought) }),
}
