import { router, staffEndpoint } from '../trpc'
import { listDrawers } from './drawers'

export const ledgerRouter = router({
  drawers: staffEndpoint.query(({ ctx }) => listDrawers(ctx)),
})
