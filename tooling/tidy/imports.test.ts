import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, ownImports, packageName } from './import-table'
import { isConfig, isForTests, packageOf, read, sourcePaths } from './repository'

const all = sourcePaths.flatMap((path) => importsOf(path).map((one) => ({ path, ...one })))
const isRelative = (from: string) => from.startsWith('.')
const show = ({ path, from }: { path: string; from: string }) => `${path} imports ${from}`

const outside = (path: string, from: string) => {
  const target = posix.join(posix.dirname(path), from)
  return packageOf(`${target}/`) !== packageOf(path)
}

function declared(folder: string): Set<string> {
  const { name, dependencies, devDependencies } = JSON.parse(read(`${folder}/package.json`))
  return new Set([name, ...Object.keys({ ...dependencies, ...devDependencies })])
}

describe('the import table', () => {
  test('every package under packages/ and apps/ has its row', () => {
    const found = new Set(
      sourcePaths.map(packageOf).filter((name) => /^(pack|app)/.test(name ?? '')),
    )

    expect([...found].sort()).toEqual(Object.keys(ownImports).sort())
  })

  test('a package imports only those of ours that its row names', () => {
    const forbidden = all.filter(({ path, from, isTypeOnly }) => {
      const row = ownImports[packageOf(path) ?? '']
      if (!row || !from.startsWith('@frontdesk/')) return false
      const may = isTypeOnly ? [...row.may, ...(row.mayForTypes ?? [])] : row.may
      return !may.includes(packageName(from))
    })

    expect(forbidden.map(show)).toEqual([])
  })

  test('the rules import xstate and zod, and nothing else', () => {
    const allowed = ['xstate', 'zod']
    const forTests = [...allowed, 'vitest', 'fast-check']
    const forbidden = all
      .filter(({ path, from }) => path.startsWith('packages/rules/') && !isRelative(from))
      .filter(({ path }) => !isConfig(path))
      .filter(({ path, from }) => {
        const isForTest = isForTests(path) && from.startsWith('node:')
        return !isForTest && !(isForTests(path) ? forTests : allowed).includes(packageName(from))
      })

    expect(forbidden.map(show)).toEqual([])
  })

  test('what runs in a browser imports nothing of Node', () => {
    const browser = /^(packages\/(rules|messages)|apps\/(desk-web|kiosk))\/src\//
    const forbidden = all.filter(
      ({ path, from }) => browser.test(path) && !isForTests(path) && from.startsWith('node:'),
    )

    expect(forbidden.map(show)).toEqual([])
  })

  test('a relative import stays inside its package', () => {
    const forbidden = all.filter(({ path, from }) => isRelative(from) && outside(path, from))

    expect(forbidden.map(show)).toEqual([])
  })

  test('an imported package is declared by the package that imports it', () => {
    const undeclared = all.filter(({ path, from }) => {
      const folder = packageOf(path)
      if (!folder || isRelative(from) || from.startsWith('node:')) return false
      return !declared(folder).has(packageName(from))
    })

    expect(undeclared.map(show)).toEqual([])
  })
})
