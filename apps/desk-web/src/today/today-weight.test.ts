// @vitest-environment node
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test, vi } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const kilobytesMax = 350

// What the first screen asks for by itself: its page, one language, antd's words for it.
const asked = ['/today/today-page.tsx', '/messages/src/zh-cn/', '/antd/locale/zh_CN.js']

type Chunk = Rolldown.OutputChunk

function needed(chunks: readonly Chunk[]): Set<Chunk> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set<Chunk>()
  const reach = (chunk: Chunk | undefined) => {
    if (!chunk || reached.has(chunk)) return
    reached.add(chunk)
    for (const name of chunk.imports) reach(byName.get(name))
  }
  for (const chunk of chunks) {
    const isAsked = asked.some((part) => chunk.facadeModuleId?.includes(part))
    if (chunk.isEntry || isAsked) reach(chunk)
  }
  return reached
}

const kilobytes = (chunk: Chunk) => gzipSync(chunk.code).length / 1000

test(`Today needs at most ${kilobytesMax} kB of script`, { timeout: 120_000 }, async () => {
  // As it is shipped: React has another, larger build for tests.
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({ root, logLevel: 'silent', build: { write: false } })
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput
  const chunks = output.filter((part): part is Chunk => part.type === 'chunk')

  const reached = [...needed(chunks)]
  const total = reached.reduce((sum, chunk) => sum + kilobytes(chunk), 0)

  expect(reached.some(({ facadeModuleId }) => facadeModuleId?.endsWith('today-page.tsx'))).toBe(
    true,
  )
  expect(total).toBeLessThanOrEqual(kilobytesMax)
  console.log(`Today: ${total.toFixed(1)} kB gzip in ${reached.length} files`)
})
