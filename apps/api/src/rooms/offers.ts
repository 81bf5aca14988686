import type { Situation } from '@frontdesk/rules'
import {
  type HotelStayContext,
  type HotelStayWorld,
  offersFor,
  type RoomOffers,
} from '@frontdesk/rules/hotel-stay'
import { caseRoles } from '../ask'
import type { Known } from '../context'
import { forbidden, notFound } from '../failure'
import { beginKnown } from '../handle/begin'
import { read } from '../handle/read'
import { situationOf } from '../handle/situation'

/** What can be laid before the guest of a stay that is registered or wants to move. */
export async function roomOffers(known: Known, caseId: string): Promise<RoomOffers> {
  const command = { type: 'allocate' }
  const reading = await read(known, { caseId, command })
  if (!reading.sender.roles.some((role) => caseRoles.some((each) => each === role))) {
    throw forbidden()
  }
  if (reading.case?.procedure !== 'hotel-stay') throw notFound()
  const work = beginKnown(known.desk, reading)
  const run = { known, reading, works: new Map() }
  const situation = situationOf({ run, work, reading, command }, reading.sender)
  return offersFor(asStay(work.state.context), asAboutRooms(situation))
}

// Sound because the case was just seen to be a hotel stay, and its world is that of `allocate`.
const asStay = (context: unknown) => context as HotelStayContext
const asAboutRooms = (situation: Situation) => situation as Situation<HotelStayWorld>
