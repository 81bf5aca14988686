import { z } from 'zod'
import { filledText } from '../text'
import { publicEndpoint, router } from '../trpc'
import { makeFirstAdmin } from './first-admin'
import { setupState } from './state'

const PASSWORD_MIN = 10

const line = filledText(60)

export const setupRouter = router({
  state: publicEndpoint.query(({ ctx }) => setupState(ctx)),

  firstAdmin: publicEndpoint
    .input(
      z.object({
        token: z.string().max(200, { error: 'text-too-long' }),
        name: line,
        username: line.regex(/^[a-z0-9._-]{3,30}$/, { error: 'value-impossible' }),
        password: z
          .string()
          .min(PASSWORD_MIN, { error: 'password-too-short' })
          .max(128, { error: 'text-too-long' }),
        companyName: line.optional(),
        siteName: line.optional(),
      }),
    )
    .mutation(({ ctx, input }) => makeFirstAdmin(ctx, input)),
})
