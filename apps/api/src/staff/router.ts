import { router, staffEndpoint } from '../trpc'
import { listStaff } from './list'
import { me } from './me'

export const staffRouter = router({
  me: staffEndpoint.query(({ ctx }) => me(ctx)),
  list: staffEndpoint.query(({ ctx }) => listStaff(ctx)),
})
