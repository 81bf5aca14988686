import { describe, expect, test } from 'vitest'
import { codeOf, isForTests, sourcePaths } from './repository'

const han = /\p{Script=Han}/u

// What the people of the demo site said is data, in their language.
const isDemo = (path: string) => path.includes('/demo/')

// What a pattern looks for is not said to anybody. In TSX a slash closes an element.
const spoken = (path: string, line: string) =>
  path.endsWith('.tsx') ? line : line.replace(/\/(?:[^/\\]|\\.)+\/[dgimsuvy]*/g, '')

const withHan = (folder: string) =>
  sourcePaths
    .filter((path) => path.startsWith(folder) && !isForTests(path) && !isDemo(path))
    .flatMap((path) =>
      codeOf(path).flatMap((line, index) =>
        han.test(spoken(path, line)) ? [`${path}:${index + 1} ${line}`] : [],
      ),
    )

describe('words that people read', () => {
  test('stand in the messages, not in the apps', () => {
    expect(withHan('apps/')).toEqual([])
  })

  test('stand in the messages, not in the rules', () => {
    expect(withHan('packages/rules/')).toEqual([])
  })
})
