import { writeAside } from './aside'
import type { Sheet } from './table'

export type FileFormat = 'xlsx' | 'csv'

/** A file for the browser to save. */
export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly base64: string
  readonly rowCount: number
  /** True when rows were left out because there were too many. */
  readonly isCut: boolean
}

const types: Readonly<Record<FileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
}

// No system takes them in the name of a file.
const unnameable = /[\\/:*?"<>|]/g

interface Asked {
  readonly format: FileFormat
  /** Of the site's day, for the file's name. */
  readonly date: string
  readonly isCut?: boolean
}

/** A list as a file: what is told, when, and in which form. */
export async function savedFile(
  sheet: Sheet,
  { format, date, isCut = false }: Asked,
): Promise<SavedFile> {
  const bytes = await writeAside(format, sheet)
  return {
    name: `${sheet.name.replace(unnameable, '-')}-${date}.${format}`,
    type: types[format],
    base64: Buffer.from(bytes).toString('base64'),
    rowCount: sheet.rows.length,
    isCut,
  }
}
