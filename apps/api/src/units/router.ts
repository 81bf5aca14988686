import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { searchUnits } from './search'

export const unitsRouter = router({
  search: staffEndpoint
    .input(z.object({ text: z.string().max(60, { error: 'text-too-long' }) }))
    .query(({ ctx, input }) => searchUnits(ctx, input.text)),
})
