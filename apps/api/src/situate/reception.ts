import { openingOf } from '@frontdesk/rules'
import type { ReceptionWorld } from '@frontdesk/rules/reception'
import { isUnitKnown } from './matter'
import type { Situating } from './situating'

export const reception: Situating = {
  parts: {},
  world: (sought): ReceptionWorld => ({ isUnitKnown: isUnitKnown(sought), openingOf }),
}
