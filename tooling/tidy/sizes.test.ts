import { describe, expect, test } from 'vitest'
import { isConfig, isTest, lineCount, packageOf, sourcePaths } from './repository'

const linesMax = 300
const medianMax = 80

const sizes = sourcePaths.map((path) => ({ path, lines: lineCount(path) }))

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

describe('sizes', () => {
  test(`no source file is longer than ${linesMax} lines`, () => {
    const long = sizes.filter(({ lines }) => lines > linesMax)

    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  // The messages are tables of words, and the browser tests are next to nothing but tests.
  const packages = new Set(sourcePaths.flatMap((path) => packageOf(path) ?? []))
  for (const name of ['packages/messages', 'e2e']) packages.delete(name)

  test.each([...packages])(
    `half of the files of %s are shorter than ${medianMax} lines`,
    (name) => {
      const own = sizes.filter(
        ({ path }) => packageOf(path) === name && !isTest(path) && !isConfig(path),
      )

      expect(median(own.map(({ lines }) => lines))).toBeLessThan(medianMax)
    },
  )
})
