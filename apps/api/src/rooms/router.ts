import { z } from 'zod'
import { idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { getBoard } from './board'
import { listRoomKeys } from './keys'
import { roomsOfStay } from './of-stay'
import { roomOffers } from './offers'
import { listSignatories } from './signatories'

const nightsMax = 31
const OfCase = z.object({ caseId: idText() })

export const roomsRouter = router({
  /** Who has which room in which night, from a day on; from last night on when none is named. */
  board: staffEndpoint
    .input(z.object({ from: z.iso.date().optional(), nights: z.int().min(1).max(nightsMax) }))
    .query(({ ctx, input }) => getBoard(ctx, input)),
  /** The rooms that the clauses choose for a stay, with their reasons, and what else is free. */
  offers: staffEndpoint.input(OfCase).query(({ ctx, input }) => roomOffers(ctx, input.caseId)),
  /** The rooms that a stay has, with their rates and why. */
  ofStay: staffEndpoint.input(OfCase).query(({ ctx, input }) => roomsOfStay(ctx, input.caseId)),
  /** The keys of all rooms, and which of them are in the cabinet. */
  keys: staffEndpoint.query(({ ctx }) => listRoomKeys(ctx)),
  signatories: staffEndpoint.query(({ ctx }) => listSignatories(ctx)),
})
