import { z } from 'zod'
import { router, staffEndpoint } from '../trpc'
import { listRequests } from './requests'

export const utilitiesRouter = router({
  requests: staffEndpoint
    .input(z.object({ batchId: z.guid().nullable() }))
    .query(({ ctx, input }) => listRequests(ctx, input.batchId)),
})
