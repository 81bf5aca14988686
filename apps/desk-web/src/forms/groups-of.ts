import type { FilledForm, FormCell } from '../api/answers'

export type FormLine = FilledForm['lines'][number]

/** The lines of a register, those of one case together. */
export function groupsOf(lines: readonly FormLine[]): readonly (readonly FormLine[])[] {
  const groups: FormLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0]?.caseId === line.caseId) last.push(line)
    else groups.push([line])
  }
  return groups
}

export interface Field {
  readonly column: string
  readonly cell: FormCell
}

/** The fields of a sheet in rows: two beside each other, and what takes more room alone. */
export function rowsOf(columns: readonly string[], { cells }: FormLine): readonly Field[][] {
  const rows: Field[][] = []
  columns.forEach((column, index) => {
    const cell = cells[index]
    if (!cell) throw new Error('A line has a cell for each column')
    const last = rows.at(-1)
    const isBesideLast = last?.length === 1 && last.every(isShort) && isShort({ cell })
    if (isBesideLast) last.push({ column, cell })
    else rows.push([{ column, cell }])
  })
  return rows
}

const isShort = ({ cell }: Pick<Field, 'cell'>) => cell.as !== 'words' && cell.as !== 'blank'
