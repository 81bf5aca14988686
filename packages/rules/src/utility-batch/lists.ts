import { z } from 'zod'
import { fen, id, line, words, yesNo } from '../field'

/** The most that one batch carries. */
export const requestsMax = 120

/** Requests by the ids of their cases, each once. */
export const requestIds = () =>
  z
    .array(id())
    .min(1, { error: 'required' })
    .max(requestsMax, { error: 'number-too-large' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'value-impossible' })
    .meta({ widget: 'requests' })

const settlement = z.object({
  requestId: id(),
  /** False when nothing could be bought: then the cash is back whole. */
  isBought: yesNo().optional(),
  spentFen: fen(0).optional(),
  /** The change as it was counted; what was spent and the change make up the cash. */
  changeFen: fen(0).optional(),
  receiptNo: line(60).optional(),
  deviceBack: yesNo().optional(),
  reason: words().optional(),
})

export type Settlement = z.infer<typeof settlement>

/** What came back for each request. */
export const settlements = () =>
  z
    .array(settlement)
    .min(1, { error: 'required' })
    .max(requestsMax, { error: 'number-too-large' })
    .refine((each) => new Set(each.map(({ requestId }) => requestId)).size === each.length, {
      error: 'value-impossible',
    })
    .meta({ widget: 'settlements' })
