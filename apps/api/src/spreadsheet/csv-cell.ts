// Spreadsheets run a cell that begins like this, some of them past quotes and blanks, some in full width.
const runs = /^['\s]*[=+\-@＝＋－＠–]|^'*[\t\r\n]/

/** A text as a cell that no spreadsheet runs: an apostrophe goes before what could be a formula. */
export const csvCell = (text: string): string => quoted(runs.test(text) ? `'${text}` : text)

/** The text of a cell that `csvCell` wrote. */
export const textOfCsvCell = (cell: string): string =>
  cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell

const quoted = (text: string): string =>
  /[",;\t\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
