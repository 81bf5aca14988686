import { z } from 'zod'
import { storableText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { searchUnits } from './search'

export const unitsRouter = router({
  search: staffEndpoint
    .input(z.object({ text: storableText(60) }))
    .query(({ ctx, input }) => searchUnits(ctx, input.text)),
})
