import type { UtilityPrepayWorld } from '@frontdesk/rules/utility-prepay'
import { isUnitKnown } from './matter'
import { type LookedAtDrawer, tillParts } from './money'
import type { Situating } from './situating'

interface Parts extends Readonly<Record<string, unknown>> {
  readonly till: LookedAtDrawer | null
  readonly isDeviceInCustody: boolean
}

const isDeviceInCustody = `exists (select from custody_device d where d.back_at is null
  and d.kind = $1->'sent'->>'device' and d.device_no = btrim($1->'sent'->>'deviceNo'))`

/** The registers as a prepayment asks them. */
export const utilityPrepay: Situating<Parts> = {
  parts: { open: { ...tillParts, isDeviceInCustody } },
  world: (sought): UtilityPrepayWorld => ({
    isUnitKnown: isUnitKnown(sought),
    drawerId: sought.loaded.parts?.till?.drawerId ?? null,
    isDeviceInCustody: sought.loaded.parts?.isDeviceInCustody ?? false,
  }),
}
