import { router, staffEndpoint } from '../trpc'
import { listDepartments } from './list'

export const departmentsRouter = router({
  list: staffEndpoint.query(({ ctx }) => listDepartments(ctx)),
})
