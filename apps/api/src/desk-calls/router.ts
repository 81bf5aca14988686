import { z } from 'zod'
import { idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { answerCall } from './answer'
import { listCalls } from './list'

const OneCall = z.object({ deskCallId: idText() })

export const deskCallsRouter = router({
  list: staffEndpoint.query(({ ctx }) => listCalls(ctx)),
  answer: staffEndpoint
    .input(OneCall)
    .mutation(({ ctx, input }) => answerCall(ctx, input.deskCallId)),
})
