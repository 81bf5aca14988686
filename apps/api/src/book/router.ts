import { router, staffEndpoint } from '../trpc'
import { bookOfSite } from './of-site'

/** The book of procedures: what it says stands in the rules, and here what the site makes of it. */
export const bookRouter = router({
  ofSite: staffEndpoint.query(({ ctx }) => bookOfSite(ctx)),
})
