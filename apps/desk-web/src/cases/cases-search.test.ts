import { expect, test } from 'vitest'
import { readCasesSearch } from './cases-search'

test('the address holds the filters', () => {
  expect(readCasesSearch({ procedure: 'complaint', overdue: true, which: 'ended' })).toMatchObject({
    procedure: 'complaint',
    overdue: true,
    which: 'ended',
  })
})

test('what is not understood in an address is left out', () => {
  const search = readCasesSearch({ which: 'sometimes', overdue: 'maybe', text: '' })

  expect(search.which).toBeUndefined()
  expect(search.overdue).toBeUndefined()
  expect(search.text).toBeUndefined()
})
