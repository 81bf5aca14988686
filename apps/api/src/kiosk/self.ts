import type { KioskSelf, Language } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'

/** What a kiosk says of itself and of the house. */
export async function kioskSelf(known: Known): Promise<KioskSelf> {
  const { who, site } = await ask<null>(known, {})
  return {
    name: who?.kioskName ?? '',
    companyName: site.companyName,
    siteName: site.name,
    timeZone: site.timeZone,
    language: site.language as Language,
  }
}
