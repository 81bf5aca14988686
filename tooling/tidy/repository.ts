import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(fileURLToPath(import.meta.url), '..', '..', '..')

const notOurs = new Set([
  '.git',
  '.turbo',
  '.data',
  'node_modules',
  'dist',
  'coverage',
  'test-results',
])

/** Every file and folder of the repository, `/` between folders, generated ones left out. */
export const paths: readonly string[] = walk(root).sort()

const isSource = (path: string) => ['.ts', '.tsx', '.mjs'].includes(extname(path))

export const sourcePaths = paths.filter(isSource)
export const isTest = (path: string) => /\.(test|spec|bench)\.tsx?$/.test(path)
/** A test, or what only developers see: `testing.ts`, `testing-model.ts`, `testing/`, `gallery/`. */
export const isForTests = (path: string) =>
  isTest(path) || /\/(testing|test-setup|gallery)\b/.test(path)
export const isConfig = (path: string) => /(^|\/)(vite|vitest|drizzle)\.config\.ts$/.test(path)

/** What a reader of this repository is told: the documents at the root and in `docs`. */
export const documentPaths = paths.filter(
  (path) => path.endsWith('.md') && (!path.includes('/') || path.startsWith('docs/')),
)

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

export const lineCount = (path: string): number => read(path).replace(/\n$/, '').split('\n').length

/** The lines of a file with its comments blanked out. */
export const codeOf = (path: string): string[] =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '')
    .split('\n')

/** `packages/rules`, `apps/api`, `e2e`: the workspace package that a path stands in. */
export const packageOf = (path: string): string | null =>
  /^(?:(?:packages|apps)\/[^/]+|e2e|tooling)(?=\/)/.exec(path)?.[0] ?? null

/** The places where a pattern stands, as `path:line text`, for a failure one can click on. */
export function findings(inPaths: readonly string[], pattern: RegExp): string[] {
  return inPaths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
      ),
  )
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = join(folder, entry.name)
    const own = relative(root, path).split(sep).join('/')
    return entry.isDirectory() ? [own, ...walk(path)] : [own]
  })
}
