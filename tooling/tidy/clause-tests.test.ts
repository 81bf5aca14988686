import { clauses, procedureIds } from '@frontdesk/rules'
import { expect, test } from 'vitest'
import { isTest, read, sourcePaths } from './repository'

const title = /['"`]((?:R\d+-\d[\w.]*))(?=[ :'"`])/g

const tested = new Set(
  sourcePaths
    .filter(isTest)
    .flatMap((path) => [...read(path).matchAll(title)].map(([, id]) => id ?? '')),
)

const running: readonly string[] = procedureIds

test('every clause of a procedure that runs stands in the title of a test', () => {
  const untested = Object.entries(clauses)
    .filter(([id]) => id.startsWith('R'))
    .filter(([id, { procedure }]) => running.includes(procedure) && !tested.has(id))
    .map(([id]) => id)

  expect(untested).toEqual([])
})
