/** What a spreadsheet holds for us: text in rows, numbered as the program shows them. */
export interface Table {
  readonly rows: readonly Row[]
}

export interface Row {
  readonly rowNo: number
  readonly cells: readonly string[]
}

/** Text stays text, whatever it looks like; only a column of numbers or dates is one for the program. */
export interface Column {
  readonly title: string
  readonly kind: 'text' | 'number' | 'money' | 'date'
  /** In characters of the program's default font. */
  readonly width: number
}

export type Cell = string | number | null

export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Lines above the titles of the columns and below the rows, as on the paper that it stands for. */
  readonly heading?: readonly string[]
  readonly foot?: readonly string[]
}

/** Why a file is no table that we can read. */
export type FileFault =
  | 'file-empty'
  | 'file-old-excel'
  | 'file-too-large'
  | 'file-unreadable'
  | 'rows-too-many'

export class FileError extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

export const rowsMax = 50_000
export const columnsMax = 60
