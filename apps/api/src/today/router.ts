import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { listAlarms } from './alarms'
import { getToday } from './today'

export const todayRouter = router({
  alarms: staffEndpoint.query(({ ctx }) => listAlarms(ctx)),
  get: staffEndpoint
    .input(z.object({ onlyMine: z.boolean().optional() }).default({}))
    .query(({ ctx, input }) => getToday(ctx, input)),
})
