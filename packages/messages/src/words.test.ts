import { describe, expect, test } from 'vitest'
import { placeholdersOf } from './fill'
import { languages } from './language'
import { loadMessages, loadReports } from './load-messages'
import { stringsIn } from './strings-in'

const all = await Promise.all(languages.map(loadMessages))
const placed = await Promise.all(
  all.map(async ({ language, ...words }) => ({
    language,
    strings: stringsIn({ ...words, reports: await loadReports(language) }),
  })),
)
const chinese = placed[0]?.strings ?? []

describe('every language says the same things', () => {
  test.each(placed)('$language has the same words as Chinese', ({ strings }) => {
    const paths = (from: typeof strings) => from.map(({ path }) => path).sort()
    expect(paths(strings)).toEqual(paths(chinese))
  })

  // A screen may have a word that only one language needs; its owner leaves it empty elsewhere.
  test.each(placed)('$language leaves nothing empty but on screens', ({ strings }) => {
    const empty = strings.filter(({ text }) => text.trim() === '')
    expect(empty.filter(({ path }) => !/^\/(desk|reports\/units)\//.test(path))).toEqual([])
  })

  test.each(placed)('$language puts the same values into each sentence', ({ strings }) => {
    const asked = (from: typeof strings) =>
      Object.fromEntries(from.map(({ path, text }) => [path, [...new Set(placeholdersOf(text))]]))
    expect(asked(strings)).toEqual(asked(chinese))
  })
})
