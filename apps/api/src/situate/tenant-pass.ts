import type { TenantPassWorld } from '@frontdesk/rules/tenant-pass'
import { isUnitKnown } from './matter'
import { type PassParts, passParts, passWorld } from './passes'
import type { Situating } from './situating'

/** The registers as the tenant's pass asks them. */
export const tenantPass: Situating<PassParts> = {
  parts: passParts('tenant'),
  world: (sought): TenantPassWorld => ({
    ...passWorld(sought),
    isUnitKnown: isUnitKnown(sought),
  }),
}
