import { formIds, writtenForms } from '@frontdesk/rules/forms'
import { describe, expect, test } from 'vitest'
import { onlySimplified, onlyTraditional } from './han-pairs'
import { languages } from './language'
import { loadForms } from './load-messages'
import { stringsIn } from './strings-in'

const all = await Promise.all(
  languages.map(async (language) => ({ language, words: await loadForms(language) })),
)

describe.each(all)('$language', ({ words }) => {
  test('titles every form and no other', () => {
    expect(Object.keys(words.titles).sort()).toEqual([...formIds].sort())
  })

  test('words every column and no other', () => {
    const columns = formIds.flatMap((id) => writtenForms[id].columns.map((column) => column.id))
    expect(Object.keys(words.columns).sort()).toEqual([...new Set(columns)].sort())
  })

  test('leaves nothing empty', () => {
    expect(stringsIn(words).filter(({ text }) => text.trim() === '')).toEqual([])
  })
})

test('each script keeps to itself', () => {
  const among = (index: number, characters: ReadonlySet<string>) =>
    stringsIn(all[index]?.words ?? {}).filter(({ text }) =>
      [...text].some((character) => characters.has(character)),
    )
  expect(among(0, onlyTraditional)).toEqual([])
  expect(among(1, onlySimplified)).toEqual([])
})
