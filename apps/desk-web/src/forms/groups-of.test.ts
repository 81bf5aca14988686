import { expect, test } from 'vitest'
import { type FormLine, groupsOf, rowsOf } from './groups-of'

const line = (caseId: string, ...kinds: readonly string[]): FormLine => ({
  caseId,
  procedure: 'complaint',
  cells: kinds.map((as) => ({ as, value: null })),
})

test('lines of one case stand together', () => {
  const lines = [line('a'), line('a'), line('b'), line('a')]
  expect(groupsOf(lines).map((group) => group.map(({ caseId }) => caseId))).toEqual([
    ['a', 'a'],
    ['b'],
    ['a'],
  ])
})

test('short fields stand two by two, sentences and what a pen fills in alone', () => {
  const columns = ['number', 'date', 'unit', 'matter', 'state', 'blank']
  const rows = rowsOf(columns, line('a', 'text', 'day', 'text', 'words', 'state', 'blank'))
  expect(rows.map((fields) => fields.map(({ column }) => column))).toEqual([
    ['number', 'date'],
    ['unit'],
    ['matter'],
    ['state'],
    ['blank'],
  ])
})
