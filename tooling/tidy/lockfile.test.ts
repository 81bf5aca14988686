import { describe, expect, test } from 'vitest'
import { paths, read } from './repository'

describe('the lockfile', () => {
  test('names no host: packages come from whichever registry npm is set to', () => {
    const lines = read('pnpm-lock.yaml').split('\n')
    const withHost = lines.filter((line) =>
      /\b(tarball|registry)\b.*:|resolution:.*:\/\//.test(line),
    )

    expect(withHost).toEqual([])
  })

  test('is the only one, and no settings of one machine stand beside it', () => {
    const others = /(^|\/)(package-lock\.json|yarn\.lock|npm-shrinkwrap\.json|\.npmrc)$/

    expect(paths.filter((path) => others.test(path))).toEqual([])
  })
})
