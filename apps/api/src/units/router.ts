import { z } from 'zod'
import { idText, storableText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { getUnit } from './get'
import { searchUnits } from './search'
import { TimelineOf, unitTimeline } from './timeline'

const OneUnit = z.object({ unitId: idText() })

export const unitsRouter = router({
  search: staffEndpoint
    .input(z.object({ text: storableText(60) }))
    .query(({ ctx, input }) => searchUnits(ctx, input.text)),
  get: staffEndpoint.input(OneUnit).query(({ ctx, input }) => getUnit(ctx, input.unitId)),
  timeline: staffEndpoint.input(TimelineOf).query(({ ctx, input }) => unitTimeline(ctx, input)),
})
