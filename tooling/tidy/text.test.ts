import { describe, expect, test } from 'vitest'
import { findings, isConfig, isTest, paths, sourcePaths } from './repository'

// Written with a class in each, so that this file does not find itself.
const silencers = /@ts-(ignor[e]|expect-erro[r]|nochec[k])|biome-ignor[e]|eslint-disabl[e]/
const anything = /(:\s*|\bas\s+|<)an[y]\b(?=[\s,;)>[\]=|&]|$)/
const narrowed = /\b(test|it|describe|bench)\.(onl[y]|ski[p]|tod[o]|fail[s])\b/
const unfinished = /\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/
const defaultExport = /^\s*export default\b/

describe('text', () => {
  test('nothing silences the compiler or the linter', () => {
    expect(findings(sourcePaths, silencers)).toEqual([])
  })

  test('no type is left open', () => {
    expect(findings(sourcePaths, anything)).toEqual([])
  })

  test('every test runs', () => {
    expect(findings(sourcePaths.filter(isTest), narrowed)).toEqual([])
  })

  test('nothing is left for later', () => {
    const text = paths.filter((path) => /\.(ts|tsx|mjs|sql|css|html|md|json|yaml)$/.test(path))

    expect(findings(text, unfinished)).toEqual([])
  })

  test('only configuration has default exports', () => {
    const own = sourcePaths.filter((path) => !isConfig(path))

    expect(findings(own, defaultExport)).toEqual([])
  })
})
