const longest = 14

/** What was typed, as building, section and room: `3-1202` is 3 and 1202. */
export const unitParts = (text: string): readonly string[] => text.split('-')

/** A whole unit number: a building and a room of at least two digits, or a room of three. */
export const isWholeUnit = (text: string) => /^(?:\d+-){1,2}\d{2,}$|^\d{3,}$/.test(text)

export const addDigit = (text: string, digit: string) =>
  text.length < longest ? text + digit : text

/** True when the next part to be ended is a section: after a building and one or two digits. */
export const isAtSection = (text: string) => /^\d+-\d{1,2}$/.test(text)

/** Ends the building, or the section. */
export const endPart = (text: string) =>
  /^\d{1,3}$/.test(text) || isAtSection(text) ? `${text}-` : text

export const removeLast = (text: string) => text.slice(0, -1)

/** The floor a room number tells, for the picture of the house. */
export function floorOf(unitLabel: string): number {
  const room = Number(unitParts(unitLabel).at(-1)?.replace(/\D/g, ''))
  return Number.isFinite(room) && room >= 100 ? Math.floor(room / 100) : 1
}
