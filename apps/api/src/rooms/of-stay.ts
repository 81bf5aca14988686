import type { HotelStayContext } from '@frontdesk/rules/hotel-stay'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'

/** The rooms of a stay, as the case keeps them; nothing in them is personal. */
export async function roomsOfStay(
  known: Known,
  caseId: string,
): Promise<Pick<HotelStayContext, 'allotted'>> {
  const { case: stay } = await ask(known, { caseId, roles: caseRoles })
  if (stay?.procedure !== 'hotel-stay') throw notFound()
  const { allotted } = asStay(stay.context)
  return { allotted }
}

// Sound because the case is a hotel stay.
const asStay = (context: unknown) => context as HotelStayContext
