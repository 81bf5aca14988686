import { expect, test } from 'vitest'
import { bookFolder, pagesOfBook } from '../book/pages'
import { paths, read } from './repository'

const pages = await pagesOfBook()

test('the book has a page for each procedure and no other', () => {
  const written = paths.filter((path) => path.startsWith(`${bookFolder}/`))

  expect(written).toEqual([...pages.keys()].sort())
})

test.each([...pages])('%s says what the rules say; after a change: npm run book', (path, page) => {
  expect(read(path)).toBe(page)
})
