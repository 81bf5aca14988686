import { areTooManyHits, askedTokensOf, unitHits } from '@frontdesk/db'
import { unitKinds } from '@frontdesk/rules'
import { z } from 'zod'
import { storableText } from '../text'

export const ArchiveFilter = z.object({
  text: storableText(60).optional(),
  building: storableText(30).optional(),
  kind: z.enum(unitKinds).optional(),
  /** Only units that somebody rents now. */
  isRented: z.boolean().optional(),
})
export type ArchiveFilter = z.infer<typeof ArchiveFilter>

const conditions: Readonly<Record<keyof ArchiveFilter, string>> = {
  text: 'u.unit_id in (select unit_id from hit)',
  building: `u.building = $1->>'building'`,
  kind: `u.kind = $1->>'kind'`,
  isRented: `exists (select from occupancy o
    where o.site_id = current_site() and o.unit_id = u.unit_id and o.kind = 'tenant'
      and (o.until_on is null or o.until_on >= current_date))`,
}

/** SQL of the parts that a list of units `u` begins with and is narrowed by, and the values that they take. */
export function narrowed(filter: ArchiveFilter) {
  const { text, building, kind, isRented } = filter
  const asked = { text: text || undefined, building: building || undefined, kind, isRented }
  const where = Object.entries(asked).flatMap(([name, value]) =>
    value ? [conditions[name as keyof ArchiveFilter]] : [],
  )
  return {
    with: asked.text ? `with ${unitHits}` : '',
    isCut: asked.text ? areTooManyHits : 'false',
    where: ['u.site_id = current_site()', ...where].join(' and '),
    args: { ...asked, tokens: asked.text ? askedTokensOf(asked.text) : [] },
  }
}
