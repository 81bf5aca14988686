/** The first line of a backup: what made it, and what it takes to read it. */
export interface BackupHeader {
  readonly format: 1
  /** An instant: everything committed before it is in the backup. */
  readonly takenAt: string
  /** Which master key opens what is sealed, known by a keyed hash of it. */
  readonly masterKey: string | null
  /** The migrations that made its tables. */
  readonly migrations: readonly AppliedMigration[]
  readonly sequences: readonly { readonly name: string; readonly value: string }[]
}

export interface AppliedMigration {
  readonly name: string
  readonly hash: string
}

/** The last line: how many rows each table has. Without it the file is not whole. */
export type BackupRows = Readonly<Record<string, number>>

const headMark = '-- frontdesk backup '
const endMark = '-- rows '

export const headLine = (header: BackupHeader): string => `${headMark}${JSON.stringify(header)}\n`
export const endLine = (rows: BackupRows): string => `${endMark}${JSON.stringify(rows)}\n`

export const readHead = (line: string): BackupHeader | null => read(line, headMark)
export const readEnd = (line: string): BackupRows | null => read(line, endMark)

function read<Said>(line: string, mark: string): Said | null {
  return line.startsWith(mark) ? JSON.parse(line.slice(mark.length)) : null
}

/** What stands after the rows of a table. */
export const endOfRows = '\\.\n'

export const copyLine = (table: string, columns: readonly string[]): string =>
  `copy public.${table} (${columns.join(', ')}) from stdin;\n`

/** The table whose rows follow, and the statement that takes them. */
export function readCopy(line: string): { table: string; statement: string } | null {
  const table = /^copy public\.([a-z_]+) \([a-z_, ]+\) from stdin;$/.exec(line.trimEnd())?.[1]
  return table === undefined ? null : { table, statement: line.trimEnd().slice(0, -1) }
}
