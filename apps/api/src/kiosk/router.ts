import { z } from 'zod'
import { idText, storableText } from '../text'
import { kioskEndpoint, publicEndpoint, router } from '../trpc'
import { callDesk } from './call-desk'
import { enrol } from './enrol'
import { findHost } from './find-host'
import { kioskSelf } from './self'
import { signOut } from './sign-out'
import { getVisit, watchVisit } from './visit'

const OneVisit = z.object({ caseId: idText() })
const short = storableText(60)
// What a column of whole numbers holds.
const badgeNoMax = 2_147_483_647

export const kioskRouter = router({
  enrol: publicEndpoint
    .input(z.object({ code: short, pxPerMm: z.number().positive().max(100).optional() }))
    .mutation(({ ctx, input }) => enrol(ctx, input)),

  me: kioskEndpoint.query(({ ctx }) => kioskSelf(ctx)),

  findHost: kioskEndpoint
    .input(z.object({ text: short }))
    .query(({ ctx, input }) => findHost(ctx, input.text)),

  visit: kioskEndpoint.input(OneVisit).query(({ ctx, input }) => getVisit(ctx, input.caseId)),

  onVisit: kioskEndpoint
    .input(OneVisit)
    .subscription(({ ctx, input, signal }) => watchVisit(ctx, input.caseId, signal)),

  signOut: kioskEndpoint
    .input(
      z.object({
        badgeNo: z
          .int({ error: 'number-impossible' })
          .positive({ error: 'number-too-small' })
          .max(badgeNoMax, { error: 'number-too-large' }),
        phoneTail: z.string().regex(/^\d{4}$/, { error: 'value-impossible' }),
        people: z.int({ error: 'number-impossible' }).min(1).max(50).optional(),
        commandId: idText().optional(),
      }),
    )
    .mutation(({ ctx, input }) => signOut(ctx, input)),

  callDesk: kioskEndpoint
    .input(z.object({ screen: short }))
    .mutation(({ ctx, input }) => callDesk(ctx, input.screen)),
})
