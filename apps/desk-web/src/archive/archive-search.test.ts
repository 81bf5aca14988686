import { expect, test } from 'vitest'
import { readArchiveSearch } from './archive-search'

test('the address holds the list and its filters', () => {
  const search = readArchiveSearch({ view: 'rentals', building: 3, kind: 'shop', text: 'zs' })

  expect(search).toEqual({ view: 'rentals', building: '3', kind: 'shop', text: 'zs' })
})

test('what is not understood in an address is left out', () => {
  const search = readArchiveSearch({ view: 'secrets', kind: 'castle', text: '' })

  expect(Object.values(search).filter((value) => value !== undefined)).toEqual([])
})
