import { describe, expect, test } from 'vitest'
import { isOnlyForTests } from './import-table'
import { codeOf, sourcePaths } from './repository'

const han = /\p{Script=Han}/u

// What the people of the demo site said, and who lives in a bench's, is data, in their language.
const isData = (path: string) => /\/(demo|bench)\//.test(path)

// These are called the same in every language.
const ownNames = /前台|简体中文|繁體中文/g

// What a pattern looks for is not said to anybody. In TSX a slash closes an element.
const pattern = /\/(?:[^/\\]|\\.)+\/[dgimsuvy]*/g

function spoken(path: string, line: string): string {
  const withoutNames = line.replace(ownNames, '')
  return path.endsWith('.tsx') ? withoutNames : withoutNames.replace(pattern, '')
}

const withHan = (folder: string) =>
  sourcePaths
    .filter((path) => path.startsWith(folder) && !isOnlyForTests(path) && !isData(path))
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
