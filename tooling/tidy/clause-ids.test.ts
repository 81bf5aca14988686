import { clauses, procedureIds } from '@frontdesk/rules'
import { describe, expect, test } from 'vitest'
import { read, sourcePaths } from './repository'

// A type may speak of the beginning of ids: `ClausesOf<'R7-4.1.'>`.
const written =
  /(?<=(?:^|[^<])['"`])(?:R\d+-\d[\w.]*|H-[a-z]+(?:-[a-z]+)*-\d+|L-[a-z]+-\d+)(?=['"`])/g
// The three kinds of pass have rules in common.
const kinds = new Set(['kernel', 'pass', ...procedureIds])

const used = sourcePaths.flatMap((path) =>
  [...read(path).matchAll(written)].map(([id]) => ({ path, id })),
)

describe('clause ids', () => {
  test('there are some in the code', () => {
    expect(used.length).toBeGreaterThan(100)
  })

  test('every id that stands in the code is one of the registry', () => {
    const unknown = used.filter(({ id }) => !(id in clauses))

    expect(unknown.map(({ path, id }) => `${path}: ${id}`)).toEqual([])
  })

  test('a rule of the house belongs to the kernel, to the passes or to a procedure that runs', () => {
    const stray = Object.keys(clauses).filter((id) => {
      const house = /^H-(.+)-\d+$/.exec(id)?.[1]
      return house !== undefined && !kinds.has(house)
    })

    expect(stray).toEqual([])
  })
})
