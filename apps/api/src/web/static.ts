import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const packable = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt'])
const packableMin = 1_000

interface Page {
  readonly body: Buffer<ArrayBuffer>
  readonly packed: Buffer<ArrayBuffer> | null
  readonly type: string
  readonly etag: string
}

/** The files of a built app, kept in memory, by their path below its folder. */
export type App = ReadonlyMap<string, Page>

/** Reads a built app; null when it was not built. */
export async function loadApp(folder: string): Promise<App | null> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!names) return null
  const files = names.filter((entry) => entry.isFile())
  const pages = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<[string, Page]> => {
      const path = join(parentPath, name)
      return [relative(folder, path).split(sep).join('/'), pageOf(name, await readFile(path))]
    }),
  )
  return new Map(pages)
}

function pageOf(name: string, read: Buffer): Page {
  const extension = extname(name)
  const body = Buffer.from(read)
  const isPacked = packable.has(extension) && body.length >= packableMin
  return {
    body,
    packed: isPacked ? Buffer.from(gzipSync(body)) : null,
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  }
}

/** Answers with a file of the app, and with its first page for every path that is a screen. */
export function serveApp(context: Context, app: App | null, base: string): Response {
  if (!app) return context.text('Not built yet: npm start builds it', 503)
  const path = context.req.path.slice(base.length)
  const own = app.get(path)
  const page = own ?? (extname(path) === '' ? app.get('index.html') : undefined)
  if (!page) return context.text('Not found', 404)
  const isHashed = own !== undefined && path.startsWith('assets/')
  const headers: Record<string, string> = {
    'content-type': page.type,
    etag: page.etag,
    vary: 'accept-encoding',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (context.req.header('if-none-match') === page.etag) return context.body(null, 304, headers)
  const isPacked = page.packed && context.req.header('accept-encoding')?.includes('gzip')
  if (isPacked) headers['content-encoding'] = 'gzip'
  return context.body(isPacked && page.packed ? page.packed : page.body, 200, headers)
}
