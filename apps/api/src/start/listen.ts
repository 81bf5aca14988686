import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:https'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from '../config'

const lastAnswersMs = 3_000

export interface Listening {
  readonly address: string
  /** Lets requests under way finish for a moment, then cuts what is left, such as event streams. */
  close(): Promise<void>
}

export async function listen(web: Hono, { port, host, tls }: Config): Promise<Listening> {
  const secure = tls && {
    createServer,
    serverOptions: { cert: await readFile(tls.certPath), key: await readFile(tls.keyPath) },
  }
  const server = await new Promise<Server>((resolve, reject) => {
    const made = serve({ fetch: web.fetch, port, hostname: host, ...secure }, () =>
      resolve(made as Server),
    )
    made.once('error', (error: Error) => reject(inPlainWords(error, { host, port })))
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound ? bound.port : port
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    address: `${tls ? 'https' : 'http'}://${shown.includes(':') ? `[${shown}]` : shown}:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), lastAnswersMs).unref()
        server.closeIdleConnections()
      }),
  }
}

function inPlainWords(error: Error, { host, port }: Pick<Config, 'host' | 'port'>): Error {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE'
  if (!isTaken) return error
  const message = `Port ${port} on ${host} is taken. Stop what runs there, or choose another: PORT=4100 npm start`
  return Object.assign(new Error(message), { code: 'EADDRINUSE' })
}
