import { z } from 'zod'
import { idText, storableText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { keysOfCase } from './of-case'
import { searchKeys } from './search'

const chosenMax = 50

export const keysRouter = router({
  search: staffEndpoint
    .input(
      z.object({ text: storableText(60), keyIds: z.array(idText()).max(chosenMax).default([]) }),
    )
    .query(({ ctx, input }) => searchKeys(ctx, input)),
  ofCase: staffEndpoint
    .input(z.object({ caseId: idText() }))
    .query(({ ctx, input }) => keysOfCase(ctx, input.caseId)),
})
