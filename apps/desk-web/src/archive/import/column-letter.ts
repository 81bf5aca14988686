const letters = 26
const firstLetter = 65

/** How a spreadsheet names the column at a place from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(firstLetter + (index % letters))
  return index < letters ? last : columnLetter(Math.floor(index / letters) - 1) + last
}
