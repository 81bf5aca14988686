import { z } from 'zod'
import { filledText, idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { inviteKiosk } from './invite'
import { listKiosks } from './list'
import { revokeKiosk } from './revoke'

const name = filledText(60)

export const kiosksRouter = router({
  list: staffEndpoint.query(({ ctx }) => listKiosks(ctx)),
  invite: staffEndpoint
    .input(z.object({ name }))
    .mutation(({ ctx, input }) => inviteKiosk(ctx, input.name)),
  revoke: staffEndpoint
    .input(z.object({ kioskId: idText() }))
    .mutation(({ ctx, input }) => revokeKiosk(ctx, input.kioskId)),
})
