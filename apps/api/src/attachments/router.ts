import { z } from 'zod'
import { idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { HandedIn, keepAttachment } from './keep'
import { attachmentsOf } from './of-case'
import { showAttachment } from './show'

const OneCase = z.object({ caseId: idText() })

/** Photos and copies that were handed in. */
export const attachmentsRouter = router({
  keep: staffEndpoint.input(HandedIn).mutation(({ ctx, input }) => keepAttachment(ctx, input)),
  ofCase: staffEndpoint.input(OneCase).query(({ ctx, input }) => attachmentsOf(ctx, input.caseId)),
  show: staffEndpoint
    .input(OneCase.extend({ attachmentId: idText() }))
    .mutation(({ ctx, input }) => showAttachment(ctx, input)),
})
