import { expect, it } from 'vitest'
import { type KioskWords, languages, loadWords } from './load-words'

type Tree = { readonly [name: string]: Tree | string | ((...args: never[]) => string) }

const paths = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' ? paths(value, `${at}${name}.`) : [`${at}${name}`],
  )

it.each(languages)('says everything in %s, and nothing besides', async (language) => {
  const [chinese, words]: KioskWords[] = [await loadWords('zh-CN'), await loadWords(language)]

  expect(paths(words as Tree)).toEqual(paths(chinese as Tree))
})

it('keeps the same version of the consent text in every language', async () => {
  const all = await Promise.all(languages.map(loadWords))

  expect(new Set(all.map(({ consent }) => consent.version)).size).toBe(1)
})
