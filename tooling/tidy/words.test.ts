import { describe, expect, test } from 'vitest'
import { codeOf, isForTests, sourcePaths } from './repository'

const han = /\p{Script=Han}/u

const withHan = (folder: string) =>
  sourcePaths
    .filter((path) => path.startsWith(folder) && !isForTests(path))
    .flatMap((path) =>
      codeOf(path).flatMap((line, index) =>
        han.test(line) ? [`${path}:${index + 1} ${line}`] : [],
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
