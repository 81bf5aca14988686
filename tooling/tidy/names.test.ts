import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isConfig, paths, sourcePaths } from './repository'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const vague = ['utils', 'util', 'common', 'types', 'shared', 'helpers', 'helper', 'misc', 'lib']
const stem = (path: string) => basename(path).replace(/^\./, '').split('.')[0] ?? ''

/** Names that a tool or a habit of the whole world asks for. */
const given = /^(README|README\.zh-CN|CONTRIBUTING|STYLE|LICENSE|NOTICE)(\.md)?$/

describe('names', () => {
  test('files and folders are in kebab-case', () => {
    const wrong = paths.filter((path) => {
      const name = basename(path)
      if (given.test(name) || /^packages\/db\/migrations\/\d{4}_[a-z0-9_]+\.sql$/.test(path))
        return false
      return !kebab.test(stem(path))
    })

    expect(wrong).toEqual([])
  })

  test('no file or folder has a name that could hold anything', () => {
    expect(paths.filter((path) => vague.includes(stem(path)))).toEqual([])
  })

  test('an index stands only at the top of a package or a procedure', () => {
    const allowed =
      /^(packages\/[^/]+\/src\/([^/]+\/)?|apps\/[^/]+\/src\/|packages\/db\/src\/)index\.tsx?$/
    const wrong = sourcePaths.filter((path) => stem(path) === 'index' && !allowed.test(path))

    expect(wrong).toEqual([])
  })

  test('the code of a package stands in its src, beside nothing but configuration', () => {
    const wrong = sourcePaths.filter(
      (path) => /^(packages|apps)\//.test(path) && !path.includes('/src/') && !isConfig(path),
    )

    expect(wrong).toEqual([])
  })
})
