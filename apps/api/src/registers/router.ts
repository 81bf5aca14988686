import { router, staffEndpoint } from '../trpc'
import { listCustody } from './custody'
import { exportRegister, RegisterExport } from './export-register'
import { listParcels } from './parcels'
import { thingReaders } from './who-may'

/** What the desk keeps beside its cases, and where the things of the cases are. */
export const registersRouter = router({
  parcels: staffEndpoint.query(({ ctx }) => listParcels(ctx, thingReaders)),
  custody: staffEndpoint.query(({ ctx }) => listCustody(ctx, thingReaders)),
  export: staffEndpoint.input(RegisterExport).query(({ ctx, input }) => exportRegister(ctx, input)),
})
