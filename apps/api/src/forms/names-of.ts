import { tables, withSite } from '@frontdesk/db'
import { inArray } from 'drizzle-orm'
import type { FilledForm } from '../answers'
import type { Known } from '../context'

type Lines = FilledForm['lines']

const idsIn = (lines: Lines, as: 'unit' | 'person'): string[] => [
  ...new Set(
    lines.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.as === as && typeof cell.value === 'string' ? [cell.value] : [],
      ),
    ),
  ),
]

/** The same lines with labels of units and names of people instead of ids. */
export async function namesOf({ desk }: Known, siteId: string, lines: Lines): Promise<Lines> {
  const [unitIds, personIds] = [idsIn(lines, 'unit'), idsIn(lines, 'person')]
  if (unitIds.length + personIds.length === 0) return lines
  const { unit, person } = tables
  const names = await withSite(desk.database, siteId, async (tx) => {
    const units = await tx
      .select({ id: unit.unitId, name: unit.label })
      .from(unit)
      .where(inArray(unit.unitId, unitIds))
    const people = await tx
      .select({ id: person.personId, name: person.name })
      .from(person)
      .where(inArray(person.personId, personIds))
    return new Map([...units, ...people].map(({ id, name }) => [id, name]))
  })
  return lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) =>
      cell.as === 'unit' || cell.as === 'person'
        ? { as: 'text', value: names.get(String(cell.value)) ?? null }
        : cell,
    ),
  }))
}
