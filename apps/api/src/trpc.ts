import { initTRPC } from '@trpc/server'
import { ZodError } from 'zod'
import { badFields } from './bad-fields'
import type { Context } from './context'
import { isDatabaseAway, isUnstorable } from './database-fault'
import { BadInput, dataOf, forbidden, signedOut, unavailable } from './failure'

const KEEPALIVE_MS = 15_000

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => {
    const { stack, ...data } = shape.data
    // What broke inside may hold what somebody wrote: it goes into no answer.
    const isOurs = error.code !== 'INTERNAL_SERVER_ERROR'
    const message = isOurs ? error.message : 'internal'
    return { ...shape, message, data: { ...data, ...dataOf(error) } }
  },
  sse: {
    ping: { enabled: true, intervalMs: KEEPALIVE_MS },
    client: { reconnectAfterInactivityMs: 3 * KEEPALIVE_MS },
  },
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Turns what zod and the database say into errors that a client can answer. */
const plainErrors = t.middleware(async ({ next, getRawInput }) => {
  const result = await next()
  if (result.ok) return result
  const { cause } = result.error
  if (cause instanceof ZodError) throw new BadInput(badFields(cause, await getRawInput()))
  if (isDatabaseAway(cause)) throw unavailable(cause)
  if (isUnstorable(cause)) throw new BadInput([{ path: '', code: 'value-impossible' }])
  return result
})

export const publicEndpoint = t.procedure.use(plainErrors)

/** Staff with a session, or a kiosk with its token. */
export const knownEndpoint = publicEndpoint.use(({ ctx, next }) => {
  const { identity } = ctx.caller
  if (!identity) throw signedOut()
  return next({ ctx: { ...ctx, identity } })
})

export const staffEndpoint = knownEndpoint.use(({ ctx, next }) => {
  if (ctx.identity.kind !== 'session') throw forbidden()
  return next()
})

export const kioskEndpoint = knownEndpoint.use(({ ctx, next }) => {
  if (ctx.identity.kind !== 'kiosk') throw forbidden()
  return next()
})
