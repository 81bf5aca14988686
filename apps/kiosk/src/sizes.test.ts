// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { describe, expect, it, vi } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const kilobyte = 1024
const beforeFirstTouchKb = 90
const wholeSignInKb = 150

type Chunk = Rolldown.OutputChunk

async function chunksOfTheBuild(): Promise<readonly Chunk[]> {
  // What is shipped, not what is tested: React has a larger build for development.
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({ root, logLevel: 'silent', build: { write: false } })
  vi.unstubAllEnvs()
  const outputs = Array.isArray(built) ? built : [built]
  return outputs.flatMap((one) => ('output' in one ? one.output : [])).filter(isChunk)
}

const isChunk = (part: Rolldown.OutputChunk | Rolldown.OutputAsset): part is Chunk =>
  part.type === 'chunk'

function withImports(chunks: readonly Chunk[], first: Chunk): readonly Chunk[] {
  const seen = new Set<Chunk>([first])
  for (const chunk of seen) {
    for (const name of chunk.imports) {
      const found = chunks.find(({ fileName }) => fileName === name)
      if (found) seen.add(found)
    }
  }
  return [...seen]
}

const kb = (chunks: readonly Chunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / kilobyte

describe('the JavaScript of the kiosk, gzipped', async () => {
  const chunks = await chunksOfTheBuild()
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('The build has no entry')
  const first = withImports(chunks, entry)

  it(`is at most ${beforeFirstTouchKb} kB before the first touch counts`, () => {
    expect(kb(first)).toBeLessThanOrEqual(beforeFirstTouchKb)
  })

  it(`is at most ${wholeSignInKb} kB for a whole sign-in in any language`, () => {
    expect(kb(chunks)).toBeLessThanOrEqual(wholeSignInKb)
  })

  it('holds no machine, no client and no second language before the first touch', () => {
    const modules = first.flatMap(({ moduleIds }) => moduleIds).join('\n')

    expect(modules).toContain('zh-cn/kiosk')
    expect(modules).not.toMatch(/xstate|@trpc|radix|zod|gallery|messages\/src\/(?:en|zh-tw)/)
  })

  it('ships no screen with fixed data', () => {
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds).join('\n')

    expect(modules).not.toMatch(/gallery|testing|\/zod\//)
  })
})
