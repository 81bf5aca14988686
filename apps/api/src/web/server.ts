import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Desk } from '../context'
import { appRouter } from '../router'
import { type Auth, authPath } from '../sign-in/auth'
import { signInEndpoint } from '../sign-in/endpoint'
import { addressOf, type CallerOptions, callerOf } from './caller'
import { plainError } from './error'
import { securityHeaders } from './headers'
import { type App, serveApp } from './static'

const trpcPath = '/trpc'
const bodyMax = 1_048_576
const filePaths = ['archive.checkImport', 'attachments.keep'].map((name) => `${trpcPath}/${name}`)
const fileMax = 10 * 1_048_576
const batchMax = 20

export interface WebOptions extends CallerOptions {
  readonly auth: Auth
  readonly deskWeb: App | null
  readonly kiosk: App | null
}

/** Everything that answers on the one port. */
export function createWeb(desk: Desk, options: WebOptions): Hono {
  const web = new Hono()
  web.use(securityHeaders(options.isSecure))
  web.get('/healthz', (context) => context.text('ok'))
  web.get('/readyz', async (context) => {
    const isReady = await desk.database.pool.query('select 1').then(
      () => true,
      () => false,
    )
    return isReady ? context.text('ok') : context.text('The database is away', 503)
  })
  web.all(`${authPath}/*`, (context) =>
    signInEndpoint(options.auth, context, addressOf(context, options)),
  )
  web.use(`${trpcPath}/*`, fromOurPages)
  web.use(`${trpcPath}/*`, (context, next) =>
    (filePaths.includes(context.req.path) ? fileLimit : textLimit)(context, next),
  )
  web.all(`${trpcPath}/*`, (context) =>
    fetchRequestHandler({
      endpoint: trpcPath,
      req: context.req.raw,
      router: appRouter,
      maxBatchSize: batchMax,
      createContext: ({ resHeaders }) => ({
        desk,
        caller: callerOf(context, options, resHeaders),
      }),
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') desk.log.error({ err: error.cause, path })
      },
    }),
  )
  web.get('/kiosk', (context) => context.redirect('/kiosk/'))
  web.get('/kiosk/*', (context) => serveApp(context, options.kiosk, '/kiosk/'))
  web.get('/*', (context) => serveApp(context, options.deskWeb, '/'))
  web.onError((error) => {
    desk.log.error({ err: error })
    return plainError('INTERNAL_SERVER_ERROR', 'internal')
  })
  return web
}

const limitOf = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: () => plainError('PAYLOAD_TOO_LARGE', 'too-large') })

const textLimit = limitOf(bodyMax)
const fileLimit = limitOf(fileMax)

/** Other sites' pages can send a form, but not this header. */
const fromOurPages: MiddlewareHandler = async (context, next) => {
  const isReading = context.req.method === 'GET' || context.req.method === 'HEAD'
  if (!isReading && !context.req.header('x-frontdesk')) {
    return plainError('FORBIDDEN', 'header-missing')
  }
  return next()
}
