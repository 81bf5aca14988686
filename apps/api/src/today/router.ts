import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { getToday } from './today'

export const todayRouter = router({
  get: staffEndpoint
    .input(z.object({ onlyMine: z.boolean().optional() }).default({}))
    .query(({ ctx, input }) => getToday(ctx, input)),
})
