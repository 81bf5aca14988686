import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentPaths, paths, read } from './repository'

const known = new Set(paths)
const top = new Set(paths.map((path) => path.split('/')[0]))
const { scripts } = JSON.parse(read('package.json'))

const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, it]) => it ?? '')

/** A `*` stands for any one name. */
function exists(path: string): boolean {
  const clean = path.replace(/\/$/, '')
  if (!clean.includes('*')) return known.has(clean)
  const pattern = clean.split('*').map(literally).join('[^/]+')
  return paths.some((one) => new RegExp(`^${pattern}$`).test(one))
}

function literally(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
}

/** In backticks, without a space, starting at something that stands at the repository's root. */
const isOurPath = (text: string) =>
  /^[\w.@*/-]+$/.test(text) && text.includes('/') && top.has(text.split('/')[0])

describe('documents', () => {
  test.each(documentPaths)('%s names only paths that exist', (document) => {
    const quoted = matches(withoutBlocks(read(document)), /`([^`\n]+)`/g)

    expect(quoted.filter(isOurPath).filter((path) => !exists(path))).toEqual([])
  })

  test.each(documentPaths)('%s links only to what is there', (document) => {
    const links = matches(read(document), /\]\(([^)\s#]+)[^)]*\)/g)
    const own = links.filter((link) => !/^[a-z]+:/.test(link))
    const lost = own.filter((link) => !exists(posix.join(posix.dirname(document), link)))

    expect(lost).toEqual([])
  })

  test.each(documentPaths)('%s names only commands that npm knows', (document) => {
    const named = matches(read(document), /npm run ([a-z][\w:-]*)/g)

    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test.each(documentPaths)('%s names only source files that exist', (document) => {
    const quoted = matches(withoutBlocks(read(document)), /`([\w./-]+\.(?:tsx?|mjs|sql))`/g)
    const lost = quoted.filter((name) => !paths.some((path) => `/${path}`.endsWith(`/${name}`)))

    expect(lost).toEqual([])
  })
})
