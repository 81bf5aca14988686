import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { eventsSince } from './since'

const Since = z.object({ lastEventId: z.string().nullish() }).optional()

export const eventsRouter = router({
  since: staffEndpoint
    .input(Since)
    .subscription(({ ctx, input, signal }) => eventsSince(ctx, input?.lastEventId ?? null, signal)),
})
